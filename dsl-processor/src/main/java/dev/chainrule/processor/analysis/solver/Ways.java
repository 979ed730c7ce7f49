package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Term.Sort;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which ways can a term be true? Each way says at least as much as the term.
 *
 * @param all whether there are no others
 */
record Ways(List<Term> ways, boolean all) {

    /** The ways of a term that is no constant. */
    static Ways of(Term term) {
        Optional<Ways> ways = term instanceof Term.Not not ? otherwise(not.of()) : straight(term);
        return ways.or(() -> ofChoiceInside(term)).orElseGet(() -> guesses(term));
    }

    /** In which order terms are best looked at: those first that leave few ways, and numbers last. */
    static int order(Term term) {
        Term atom = term instanceof Term.Not not ? not.of() : term;
        boolean truths = atom instanceof Term.And
                || atom instanceof Term.Or
                || atom instanceof Term.If
                || (atom instanceof Term.Equal equal && Terms.sort(equal.left()) == Sort.TRUTH);
        return truths ? Parts.of(atom).size() : Integer.MAX_VALUE;
    }

    private static Optional<Ways> straight(Term term) {
        if (term instanceof Term.Or or) {
            return ways(or.of().stream());
        }
        if (term instanceof Term.If choice) {
            Term condition = choice.condition();
            return ways(Terms.and(condition, choice.then()), Terms.and(Terms.not(condition), choice.otherwise()));
        }
        if (term instanceof Term.Equal equal && Terms.sort(equal.left()) == Sort.TRUTH) {
            return ways(
                    Terms.and(equal.left(), equal.right()),
                    Terms.and(Terms.not(equal.left()), Terms.not(equal.right())));
        }
        return Optional.empty();
    }

    /** The ways in which a term can be false. */
    private static Optional<Ways> otherwise(Term term) {
        if (term instanceof Term.And and) {
            return ways(and.of().stream().map(Terms::not));
        }
        if (term instanceof Term.If choice) {
            Term condition = choice.condition();
            return ways(
                    Terms.and(condition, Terms.not(choice.then())),
                    Terms.and(Terms.not(condition), Terms.not(choice.otherwise())));
        }
        if (term instanceof Term.Equal equal) {
            Term one = equal.left();
            Term other = equal.right();
            return Terms.sort(one) == Sort.TRUTH
                    ? ways(Terms.and(one, Terms.not(other)), Terms.and(Terms.not(one), other))
                    : ways(Terms.less(one, other), Terms.less(other, one));
        }
        return Optional.empty();
    }

    private static Optional<Ways> ways(Term... ways) {
        return ways(Stream.of(ways));
    }

    private static Optional<Ways> ways(Stream<Term> ways) {
        return Optional.of(new Ways(ways.toList(), true));
    }

    /** Where a number hangs on a condition: as it is when that is true, and when not. */
    private static Optional<Ways> ofChoiceInside(Term term) {
        return choice(term)
                .map(choice -> new Ways(
                        List.of(
                                Terms.and(choice.condition(), with(term, choice, choice.then())),
                                Terms.and(Terms.not(choice.condition()), with(term, choice, choice.otherwise()))),
                        true));
    }

    private static Optional<Term.If> choice(Term term) {
        return new Fold<Optional<Term.If>>((part, inside) -> inside.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> part instanceof Term.If choice ? Optional.of(choice) : Optional.empty()))
                .of(term);
    }

    private static Term with(Term term, Term.If choice, Term instead) {
        IdentityHashMap<Term, Term> instances = new IdentityHashMap<>();
        instances.put(choice, instead);
        return new Fold<Term>(
                        (part, parts) -> instances.containsKey(part) ? instances.get(part) : Parts.remade(part, parts))
                .of(term);
    }

    /** With the plainest value for one of its variables; there are more. */
    private static Ways guesses(Term term) {
        List<Term> guesses = Parts.variables(List.of(term)).values().stream()
                .limit(1)
                .map(variable -> Terms.and(Terms.equal(variable, plain(variable)), term))
                .toList();
        return new Ways(guesses, false);
    }

    private static Term plain(Term.Variable variable) {
        return variable.sort() == Sort.TRUTH ? Terms.FALSE : Terms.constant(Model.nearest(BigInteger.ZERO, variable));
    }
}
