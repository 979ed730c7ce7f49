package dev.chainrule.processor.analysis.solver;

import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.TerminationRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Has the solver looked for long enough? It asks at every step, so that its steps can be counted. */
final class Brake implements TerminationRequest {

    private final BooleanSupplier timeIsUp;
    private int left;
    private Optional<Doubt> pulled = Optional.empty();

    Brake(int steps, BooleanSupplier timeIsUp) {
        this.left = steps;
        this.timeIsUp = timeIsUp;
    }

    @Override
    public boolean isTerminationRequested() {
        if (pulled.isEmpty()) {
            if (left == 0) {
                pulled = Optional.of(Doubt.BUDGET);
            } else if (timeIsUp.getAsBoolean()) {
                pulled = Optional.of(Doubt.TIME);
            } else {
                left--;
            }
        }
        return pulled.isPresent();
    }

    /** Why the solver was stopped, if it was. */
    Optional<Doubt> pulled() {
        return pulled;
    }

    /** Allows more steps, but to one that may take any. */
    void loosen(int steps) {
        if (left > 0) {
            left += steps;
        }
    }
}
