package dev.chainrule.processor.analysis.solver;

import java.util.List;

/** What a solver says to a query. */
sealed interface Answer {

    /** All can be true, for instance so. */
    record Satisfiable(Model model) implements Answer {}

    /** They cannot, and neither can these, which are few but perhaps not the fewest: see {@link Cores}. */
    record Unsatisfiable(List<Integer> core) implements Answer {}

    /** It can't tell. */
    record Unknown(Doubt doubt) implements Answer {}
}
