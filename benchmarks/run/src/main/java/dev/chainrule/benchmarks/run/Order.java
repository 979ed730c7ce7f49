package dev.chainrule.benchmarks.run;

/** In which order do requests come? */
public enum Order {
    /** The same over and over, which a branch predictor learns: every contestant looks better than it is. */
    REPEATED,

    /** Never the same again: the next is drawn by an xorshift generator. */
    NEW
}
