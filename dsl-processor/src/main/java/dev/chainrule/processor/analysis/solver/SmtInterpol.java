package dev.chainrule.processor.analysis.solver;

import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.SMTLIBConstants;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * What does SMTInterpol say? Each query gets a solver of its own: what one has learnt from others changes its models and
 * cores, and these must not hang on the order of questions. Only its budget does: where arithmetic is hard, each step takes long, so
 * every question that is not answered within its budget halves that of those that follow.
 */
final class SmtInterpol implements Solver {

    /** Mostly about 0.2 s, and the same number on every machine; queries get more for every term in them. */
    static final int STEPS = 20_000;

    /** A budget is halved so often at most. */
    private static final int MOST_HALVED = 5;

    private final int steps;
    private final BooleanSupplier timeIsUp;
    private int halved;

    SmtInterpol(BooleanSupplier timeIsUp) {
        this(STEPS, timeIsUp);
    }

    /**
     * @param steps how often it may ask, for one query, whether to stop
     * @param timeIsUp whether the time of the whole analysis is over
     */
    SmtInterpol(int steps, BooleanSupplier timeIsUp) {
        this.steps = steps;
        this.timeIsUp = timeIsUp;
    }

    /**
     * One that is there: {@link LinkageError} where the solver's jar is missing. It is not started yet, since that takes time and
     * mostly it is not needed.
     */
    static SmtInterpol found(int steps, BooleanSupplier timeIsUp) {
        Objects.requireNonNull(SMTInterpol.class);
        return new SmtInterpol(steps, timeIsUp);
    }

    /** Also where the solver fails, in whatever way: that is no answer to the query, and no reason to stop compiling. */
    @Override
    public Answer solve(Query query) {
        if (timeIsUp.getAsBoolean()) {
            return new Answer.Unknown(Doubt.TIME);
        }
        Brake brake = new Brake(steps >> halved, timeIsUp);
        try {
            Answer answer = new SmtSession(fresh(brake), query, brake).answer(brake);
            if (brake.pulled().filter(Doubt.BUDGET::equals).isPresent()) {
                halved = Math.min(halved + 1, MOST_HALVED);
            }
            return answer instanceof Answer.Satisfiable found && !found.model().satisfies(query)
                    ? new Answer.Unknown(Doubt.GAVE_UP)
                    : answer;
        } catch (RuntimeException | AssertionError | StackOverflowError | InternalError | LinkageError e) {
            return new Answer.Unknown(brake.pulled().orElse(Doubt.GAVE_UP));
        }
    }

    private static SMTInterpol fresh(Brake brake) {
        DefaultLogger silent = new DefaultLogger();
        silent.setLoglevel(LogProxy.LOGLEVEL_OFF);
        SMTInterpol solver = new SMTInterpol(silent, brake);
        solver.setOption(SMTLIBConstants.PRODUCE_MODELS, true);
        solver.setOption(SMTLIBConstants.PRODUCE_UNSAT_CORES, true);
        solver.setLogic(Logics.ALL);
        return solver;
    }
}
