package dev.chainrule.processor.analysis.solver;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is a term worth, by its definition? Shares nothing with the code that it judges, and knows no short cut. */
final class Evaluation {

    private final IdentityHashMap<Term, Object> known = new IdentityHashMap<>();
    private final Function<Term.Variable, Object> variables;
    private final BiFunction<Term.Applied, List<Object>, Object> functions;

    /** Values are {@link Boolean}s and {@link BigInteger}s. */
    Evaluation(Function<Term.Variable, Object> variables, BiFunction<Term.Applied, List<Object>, Object> functions) {
        this.variables = variables;
        this.functions = functions;
    }

    boolean all(Query query) {
        return query.terms().stream().allMatch(this::truth);
    }

    boolean truth(Term term) {
        return (Boolean) value(term);
    }

    BigInteger whole(Term term) {
        return (BigInteger) value(term);
    }

    Object value(Term term) {
        Object value = known.get(term);
        if (value == null) {
            value = compute(term);
            known.put(term, value);
        }
        return value;
    }

    private Object compute(Term term) {
        if (term instanceof Term.Truth truth) {
            return truth.value();
        } else if (term instanceof Term.Whole whole) {
            return whole.value();
        } else if (term instanceof Term.Variable variable) {
            return variables.apply(variable);
        } else if (term instanceof Term.Applied applied) {
            return functions.apply(
                    applied, applied.arguments().stream().map(this::value).toList());
        } else if (term instanceof Term.Not not) {
            return !truth(not.of());
        } else if (term instanceof Term.And and) {
            return and.of().stream().allMatch(this::truth);
        } else if (term instanceof Term.Or or) {
            return or.of().stream().anyMatch(this::truth);
        } else if (term instanceof Term.If choice) {
            return truth(choice.condition()) ? value(choice.then()) : value(choice.otherwise());
        } else if (term instanceof Term.Equal equal) {
            return value(equal.left()).equals(value(equal.right()));
        } else if (term instanceof Term.AtMost atMost) {
            return whole(atMost.left()).compareTo(whole(atMost.right())) <= 0;
        } else if (term instanceof Term.Sum sum) {
            return sum.of().stream().map(this::whole).reduce(BigInteger.ZERO, BigInteger::add);
        } else if (term instanceof Term.Scaled scaled) {
            return scaled.factor().multiply(whole(scaled.of()));
        }
        throw new AssertionError(term.getClass());
    }
}
