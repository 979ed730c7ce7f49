package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import java.util.List;

/** What does a body come to? As Java would evaluate it, from left to right, one value at a time. */
public final class Interpreter {

    private final Kinship kinship;
    private final JdkMethods methods = new JdkMethods();

    public Interpreter(Kinship kinship) {
        this.kinship = kinship;
    }

    /** Evaluates without an answer to anything that could not be read. */
    public Result evaluate(Expression body, List<Value> arguments) {
        return evaluate(body, arguments, Unknowns.NONE);
    }

    /**
     * Evaluates.
     *
     * @param arguments one for each parameter of the rule
     */
    public Result evaluate(Expression body, List<Value> arguments, Unknowns unknowns) {
        try {
            return new Result.Known(new Evaluation(kinship, methods, unknowns, arguments).value(body));
        } catch (Stop stop) {
            return stop.result();
        }
    }
}
