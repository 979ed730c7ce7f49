package dev.chainrule.processor.analysis.solver;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Is it plain to see that assertions exclude each other? If not, another solver is asked. */
final class PlainCores implements Solver {

    /** To find out which of more assertions exclude each other is work for a solver. */
    private static final int FEW = 24;

    private final Solver solver;
    private final BooleanSupplier timeIsUp;

    /**
     * In front of another solver.
     *
     * @param timeIsUp whether the time of the whole analysis is over
     */
    PlainCores(Solver solver, BooleanSupplier timeIsUp) {
        this.solver = solver;
        this.timeIsUp = timeIsUp;
    }

    @Override
    public Answer solve(Query query) {
        Optional<List<Integer>> core =
                query.assertions().size() > FEW || timeIsUp.getAsBoolean() ? Optional.empty() : Glance.core(query);
        return core.isPresent() ? new Answer.Unsatisfiable(core.get()) : solver.solve(query);
    }
}
