package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Glance.Impossible;
import dev.chainrule.processor.analysis.solver.Glance.Possible;
import dev.chainrule.processor.analysis.solver.Glance.Seen;
import java.util.function.BooleanSupplier;

/** Is the answer plain to see? If not, other solvers are asked. */
final class PlainSolver implements Solver {

    private final Solver cores;
    private final Solver others;
    private final BooleanSupplier timeIsUp;

    /**
     * In front of other solvers.
     *
     * @param cores finds out what excludes each other, where that is plain
     * @param others answers where nothing is plain
     * @param timeIsUp whether the time of the whole analysis is over
     */
    PlainSolver(Solver cores, Solver others, BooleanSupplier timeIsUp) {
        this.cores = cores;
        this.others = others;
        this.timeIsUp = timeIsUp;
    }

    @Override
    public Answer solve(Query query) {
        if (timeIsUp.getAsBoolean()) {
            return others.solve(query);
        }
        Seen seen = Glance.at(query);
        if (seen instanceof Possible possible && possible.model().satisfies(query)) {
            return new Answer.Satisfiable(possible.model());
        }
        return (seen instanceof Impossible ? cores : others).solve(query);
    }
}
