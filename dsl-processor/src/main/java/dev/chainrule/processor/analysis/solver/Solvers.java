package dev.chainrule.processor.analysis.solver;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Is there a solver? Its jar may be missing, as where somebody copied the processor's alone. Then nothing can be proven, but
 * everything else is as it was.
 */
final class Solvers {

    private Solvers() {}

    /** @param timeIsUp whether the time of the whole analysis is over */
    static Optional<Solver> load(BooleanSupplier timeIsUp) {
        return load(SmtInterpol.STEPS, timeIsUp);
    }

    /**
     * Loads it.
     *
     * @param steps how many steps it may take for one query
     * @param timeIsUp whether the time of the whole analysis is over
     */
    static Optional<Solver> load(int steps, BooleanSupplier timeIsUp) {
        try {
            return Optional.of(remembering(SmtInterpol.found(steps, timeIsUp), timeIsUp));
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }

    /** Plain models are found faster than remembered; of all else, the search is worth remembering. */
    private static Solver remembering(Solver solver, BooleanSupplier timeIsUp) {
        return new PlainSolver(new CachedSolver(new PlainCores(solver, timeIsUp)), new CachedSolver(solver), timeIsUp);
    }
}
