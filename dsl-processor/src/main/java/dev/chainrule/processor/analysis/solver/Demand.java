package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Application;

/** What one application of a rule is to come to, in the requests that are looked for. */
public record Demand(Application application, Result result) {

    /** What an application can come to. */
    public enum Result {
        /** It is true, or is not asked since a party is of another type; no fact that it demands is missing. */
        PASSES,
        /** It is asked, and is false, throws, or misses a fact. */
        FAILS,
        /** It is asked, and is false. */
        FALSE,
        /** It is asked, and throws or misses a fact. */
        THROWS
    }
}
