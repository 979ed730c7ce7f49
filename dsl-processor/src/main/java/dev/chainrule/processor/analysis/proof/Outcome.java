package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.solver.Verdict;

/** What became of a guarantee in one chain and era, where there is more to say than that it holds. */
sealed interface Outcome {

    /** A request that is permitted breaks it. */
    record Refuted(Verdict.Possible by) implements Outcome {}

    /** It holds as far as lengths of runs were tried. */
    record UpTo(int longest) implements Outcome {}

    /** It holds if what could not be read answers alike whenever it is asked alike. */
    record IfAlike(String calls) implements Outcome {}

    /** It holds if enums of other sources have no more constants than these. */
    record ForConstants(String constants) implements Outcome {}

    /**
     * Nobody knows.
     *
     * @param kind what kind of reason this is, to tell each once
     * @param reason the end of a sentence
     * @param advice a sentence without its full stop
     * @param snippet a request that shows it, or nothing
     */
    record NotProven(Kind kind, String reason, String advice, String snippet) implements Outcome {

        enum Kind {
            THROWS,
            RESTS_ON_UNREAD,
            NO_ANSWER
        }
    }
}
