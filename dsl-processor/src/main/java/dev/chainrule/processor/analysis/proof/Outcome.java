package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.solver.Verdict;
import java.util.Optional;

/** What became of a guarantee in one chain and era, where there is more to say than that it holds. */
sealed interface Outcome {

    /** A request that is permitted breaks it. */
    record Refuted(Verdict.Possible by) implements Outcome {}

    /**
     * It holds as far as lengths of runs were tried.
     *
     * @param constants of which enums there must not be more
     */
    record UpTo(int longest, Optional<String> constants) implements Outcome {

        String condition() {
            return longest + constants.map(known -> ", for " + known).orElse("");
        }
    }

    /**
     * It holds if what could not be read answers alike whenever it is asked alike.
     *
     * @param constants of which enums there must not be more
     */
    record IfAlike(String calls, Optional<String> constants) implements Outcome {

        String condition() {
            return calls + constants.map(known -> ", and for " + known).orElse("");
        }
    }

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
