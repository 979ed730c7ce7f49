package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Term.Sort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is every term worth, where a query is true? That a solver had nothing to say of, since it did not occur, is false or
 * the number next to zero that its bounds allow.
 */
final class Model {

    private final Map<String, Term> variables;
    private final Map<Call, Term> calls;
    private final Fold<Term> values = new Fold<>(this::step);

    /** A function at constant arguments. */
    record Call(Symbol function, List<Term> arguments) {}

    /**
     * Values are constant terms.
     *
     * @param variables by name
     */
    Model(Map<String, Term> variables, Map<Call, Term> calls) {
        this.variables = Map.copyOf(variables);
        this.calls = Map.copyOf(calls);
    }

    /**
     * One in which terms are worth what was put in their place, in this order; nothing where a function would have to give two
     * answers at once.
     *
     * @param known by variable or applied function
     * @param last what was put in last
     */
    static Optional<Model> of(List<Map<Term, Term>> known, Map<Term, Term> last) {
        List<Map<Term, Term>> steps = new ArrayList<>(known);
        steps.add(last);
        Collections.reverse(steps);
        Map<String, Term> variables = new HashMap<>();
        Map<Call, Term> calls = new HashMap<>();
        for (Map<Term, Term> step : steps) {
            Model later = new Model(variables, calls);
            step.forEach((term, value) -> {
                if (term instanceof Term.Variable variable) {
                    variables.put(variable.name(), later.value(value));
                }
            });
            Model now = new Model(variables, calls);
            for (Map.Entry<Term, Term> entry : step.entrySet()) {
                if (entry.getKey() instanceof Term.Applied applied) {
                    Call call = new Call(
                            Symbol.of(applied),
                            applied.arguments().stream().map(now::value).toList());
                    Term value = now.value(entry.getValue());
                    Term other = calls.put(call, value);
                    if (other != null && !other.equals(value)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(new Model(variables, calls));
    }

    boolean truth(Term term) {
        if (values.of(term) instanceof Term.Truth truth) {
            return truth.value();
        }
        throw new IllegalArgumentException("Not a truth");
    }

    BigInteger whole(Term term) {
        if (values.of(term) instanceof Term.Whole whole) {
            return whole.value();
        }
        throw new IllegalArgumentException("Not a number");
    }

    /** A {@link Term.Truth} or a {@link Term.Whole}. */
    Term value(Term term) {
        return values.of(term);
    }

    /** Whether the query is true here, and its variables keep their bounds. */
    boolean satisfies(Query query) {
        return query.background().stream().allMatch(this::truth)
                && query.assertions().stream().allMatch(this::truth)
                && Parts.variables(query.terms()).values().stream().allMatch(this::isWithinBounds);
    }

    Map<String, Term> variables() {
        return variables;
    }

    Map<Call, Term> calls() {
        return calls;
    }

    private boolean isWithinBounds(Term.Variable variable) {
        return variable.sort() == Sort.TRUTH || whole(variable).equals(nearest(whole(variable), variable));
    }

    private Term step(Term term, List<Term> parts) {
        if (term instanceof Term.Variable variable) {
            Term value = variables.get(variable.name());
            return value == null ? standIn(variable) : value;
        }
        if (term instanceof Term.Applied applied) {
            Term value = calls.get(new Call(Symbol.of(applied), parts));
            return value == null ? standIn(applied.sort()) : value;
        }
        return Parts.remade(term, parts);
    }

    private static Term standIn(Term.Variable variable) {
        return variable.sort() == Sort.TRUTH ? Terms.FALSE : Terms.constant(nearest(BigInteger.ZERO, variable));
    }

    private static Term standIn(Sort sort) {
        return sort == Sort.TRUTH ? Terms.FALSE : Terms.ZERO;
    }

    /** The number next to another that the bounds of a variable allow. */
    static BigInteger nearest(BigInteger value, Term.Variable variable) {
        BigInteger atLeast = variable.low().map(value::max).orElse(value);
        return variable.high().map(atLeast::min).orElse(atLeast);
    }
}
