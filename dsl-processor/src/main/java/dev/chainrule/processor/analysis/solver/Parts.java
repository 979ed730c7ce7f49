package dev.chainrule.processor.analysis.solver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is a term made of, and what comes of it where other parts are put in? */
final class Parts {

    private Parts() {}

    /** What a term is made of, from left to right. */
    static List<Term> of(Term term) {
        if (term instanceof Term.And and) {
            return and.of();
        }
        if (term instanceof Term.Or or) {
            return or.of();
        }
        if (term instanceof Term.Not not) {
            return List.of(not.of());
        }
        if (term instanceof Term.If choice) {
            return List.of(choice.condition(), choice.then(), choice.otherwise());
        }
        if (term instanceof Term.Equal equal) {
            return List.of(equal.left(), equal.right());
        }
        if (term instanceof Term.AtMost atMost) {
            return List.of(atMost.left(), atMost.right());
        }
        if (term instanceof Term.Applied applied) {
            return applied.arguments();
        }
        if (term instanceof Term.Sum sum) {
            return sum.of();
        }
        return term instanceof Term.Scaled scaled ? List.of(scaled.of()) : List.of();
    }

    /** The same of other parts, simplified. */
    static Term remade(Term term, List<Term> parts) {
        if (term instanceof Term.And) {
            return Terms.and(parts);
        }
        if (term instanceof Term.Or) {
            return Terms.or(parts);
        }
        if (term instanceof Term.Not) {
            return Terms.not(parts.get(0));
        }
        if (term instanceof Term.If) {
            return Terms.ite(parts.get(0), parts.get(1), parts.get(2));
        }
        if (term instanceof Term.Equal) {
            return Terms.equal(parts.get(0), parts.get(1));
        }
        if (term instanceof Term.AtMost) {
            return Terms.atMost(parts.get(0), parts.get(1));
        }
        if (term instanceof Term.Applied applied) {
            return new Term.Applied(applied.function(), applied.sort(), List.copyOf(parts));
        }
        if (term instanceof Term.Sum) {
            return Terms.sum(parts);
        }
        return term instanceof Term.Scaled scaled ? Terms.scaled(scaled.factor(), parts.get(0)) : term;
    }

    /** Puts other terms in the place of variables and of applied functions, in one term after the other. */
    static Fold<Term> replacement(Map<Term, Term> others) {
        return new Fold<>((part, parts) -> {
            Term known = Terms.isUnknown(part) ? others.get(part) : null;
            Term same = known != null || part instanceof Term.Variable ? part : remade(part, parts);
            return known != null ? known : Terms.isUnknown(same) ? others.getOrDefault(same, same) : same;
        });
    }

    /** The variables by name, in the order in which they occur. */
    static Map<String, Term.Variable> variables(List<Term> terms) {
        Map<String, Term.Variable> found = new LinkedHashMap<>();
        Fold<Boolean> collect = new Fold<>((part, parts) -> {
            if (part instanceof Term.Variable variable) {
                found.putIfAbsent(variable.name(), variable);
            }
            return true;
        });
        terms.forEach(collect::of);
        return found;
    }
}
