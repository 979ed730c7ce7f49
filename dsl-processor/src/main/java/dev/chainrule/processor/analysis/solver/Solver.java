package dev.chainrule.processor.analysis.solver;

/** Who can tell whether a query can be true? */
interface Solver {

    Answer solve(Query query);
}
