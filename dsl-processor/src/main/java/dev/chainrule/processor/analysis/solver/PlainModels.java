package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Glance.Possible;
import java.util.function.BooleanSupplier;

/** Is a model plain to see? If not, another solver is asked. */
final class PlainModels implements Solver {

    private final Solver solver;
    private final BooleanSupplier timeIsUp;

    /**
     * In front of another solver.
     *
     * @param timeIsUp whether the time of the whole analysis is over
     */
    PlainModels(Solver solver, BooleanSupplier timeIsUp) {
        this.solver = solver;
        this.timeIsUp = timeIsUp;
    }

    @Override
    public Answer solve(Query query) {
        return !timeIsUp.getAsBoolean()
                        && Glance.at(query.terms()) instanceof Possible possible
                        && possible.model().satisfies(query)
                ? new Answer.Satisfiable(possible.model())
                : solver.solve(query);
    }
}
