package dev.chainrule.processor.analysis.solver;

/** What is code taken to do that could not be read? */
public enum Unreadable {
    ANSWERS_ANYTHING,
    /** Equal answers to equal arguments. */
    ANSWERS_ALIKE,
    /** Never an answer: what passes all the same is independent of it, since what throws does not pass. */
    THROWS
}
