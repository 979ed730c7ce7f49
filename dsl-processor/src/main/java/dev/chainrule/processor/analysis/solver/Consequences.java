package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Term.Sort;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What do terms that are true leave no choice about? A variable that can be one value only is known, and so is one that equals
 * another; of others it may be known that they lie between closer bounds. What is known of one is said once: all else about it
 * is left for the next time, when that has been put in.
 */
final class Consequences {

    private final Map<Term, Term> known = new LinkedHashMap<>();
    private final Map<Term, Result> results = new LinkedHashMap<>();
    private final Set<Term> involved = new HashSet<>();
    private final Set<Term> stated = new HashSet<>();
    private final List<Term> rest = new ArrayList<>();
    private final Deque<Term> open = new ArrayDeque<>();

    private record Result(Term of, Term value) {}

    /** What can be put in for what is unknown. */
    Map<Term, Term> known() {
        return known;
    }

    /** What else is to be true. */
    List<Term> rest() {
        return rest;
    }

    /** Draws them; false where terms exclude each other. */
    boolean draw(List<Term> terms) {
        open.addAll(terms);
        while (!open.isEmpty()) {
            if (!draw(open.removeFirst())) {
                return false;
            }
        }
        return keepResults();
    }

    /** What functions give is put in last: as long as more is learnt of arguments, they may turn out to be equal. */
    private boolean keepResults() {
        if (known.isEmpty()) {
            results.forEach((source, result) -> known.put(result.of(), result.value()));
            return true;
        }
        return results.keySet().stream().allMatch(this::leave);
    }

    private boolean draw(Term term) {
        if (term instanceof Term.Truth truth) {
            return truth.value();
        }
        if (term instanceof Term.And and) {
            open.addAll(and.of());
            return true;
        }
        if (term instanceof Term.Not not) {
            return drawDenied(term, not.of());
        }
        if (Terms.isUnknown(term)) {
            return learn(term, Terms.TRUE, term);
        }
        if (term instanceof Term.AtMost atMost) {
            return bound(term, Line.between(atMost.left(), atMost.right()));
        }
        return term instanceof Term.Equal equal ? equate(equal) : leave(term);
    }

    private boolean drawDenied(Term term, Term of) {
        if (Terms.isUnknown(of)) {
            return learn(of, Terms.FALSE, term);
        }
        if (of instanceof Term.Or or) {
            or.of().forEach(part -> open.add(Terms.not(part)));
            return true;
        }
        if (of instanceof Term.AtMost atMost) {
            Term above = Terms.sum(atMost.right(), Terms.constant(1));
            return bound(term, Line.between(above, atMost.left()));
        }
        return (of instanceof Term.Equal equal && Terms.sort(equal.left()) == Sort.WHOLE)
                ? exclude(term, Line.between(equal.left(), equal.right()))
                : leave(term);
    }

    /** Keeps a term for later; false where the contrary is there already. */
    private boolean leave(Term term) {
        rest.add(term);
        Term atom = term instanceof Term.Not not ? not.of() : term;
        if (Parts.of(atom).stream().anyMatch(part -> !Parts.of(part).isEmpty())) {
            return true;
        }
        stated.add(term);
        return !stated.contains(Terms.not(term));
    }

    private boolean learn(Term unknown, Term value, Term source) {
        if (!involved.add(unknown)) {
            return leave(source);
        }
        if (unknown instanceof Term.Applied) {
            results.put(source, new Result(unknown, value));
            return true;
        }
        known.put(unknown, value);
        return true;
    }

    private boolean equate(Term.Equal equal) {
        Term left = equal.left();
        Term right = equal.right();
        Optional<Line> line = Terms.sort(left) == Sort.WHOLE ? Line.between(left, right) : Optional.empty();
        if (line.isPresent()) {
            Term.Variable of = line.get().of();
            Optional<BigInteger> zero = line.get().zero().filter(value -> isWithin(of, value));
            return zero.isPresent() && learn(of, Terms.constant(zero.get()), equal);
        }
        if (Terms.isUnknown(left) && Terms.isConstant(right)) {
            return learn(left, right, equal);
        }
        if (Terms.isUnknown(right) && Terms.isConstant(left)) {
            return learn(right, left, equal);
        }
        if (!Terms.isUnknown(left) || !Terms.isUnknown(right)) {
            return Terms.sort(left) == Sort.WHOLE ? resolve(equal) : leave(equal);
        }
        return (left instanceof Term.Variable || right instanceof Term.Applied)
                ? unite(left, right, equal)
                : unite(right, left, equal);
    }

    /** Puts what a variable comes to in its place, the first that is not counted several times. */
    private boolean resolve(Term.Equal equal) {
        Term difference = Terms.minus(equal.left(), equal.right());
        List<Term> parts = difference instanceof Term.Sum sum ? sum.of() : List.of(difference);
        for (int i = 0; i < parts.size(); i++) {
            Term part = parts.get(i);
            boolean taken =
                    part instanceof Term.Scaled scaled && scaled.factor().equals(BigInteger.ONE.negate());
            if (part instanceof Term.Variable || (taken && Parts.of(part).get(0) instanceof Term.Variable)) {
                List<Term> others = new ArrayList<>(parts);
                others.remove(i);
                Term value = Terms.sum(others.stream()
                        .map(other -> Terms.scaled(taken ? 1 : -1, other))
                        .toList());
                return unite(taken ? Parts.of(part).get(0) : part, value, equal);
            }
        }
        return leave(equal);
    }

    /** Puts one in the place of another, and sees to it that it keeps the bounds of both. */
    private boolean unite(Term one, Term other, Term source) {
        Set<Term> inside = new HashSet<>(Parts.variables(List.of(other)).values());
        inside.add(other);
        if (inside.contains(one) || inside.stream().anyMatch(involved::contains)) {
            return leave(source);
        }
        if (one instanceof Term.Variable variable) {
            variable.low().ifPresent(low -> leave(Terms.atMost(Terms.constant(low), other)));
            variable.high().ifPresent(high -> leave(Terms.atMost(other, Terms.constant(high))));
        }
        involved.addAll(inside);
        return learn(one, other, source);
    }

    /** Closer bounds for the variable of a line that is not above zero. */
    private boolean bound(Term source, Optional<Line> line) {
        if (line.isEmpty()) {
            return leave(source);
        }
        Term.Variable of = line.get().of();
        Optional<BigInteger> last = Optional.of(line.get().lastNotAbove());
        return line.get().factor().signum() > 0
                ? narrow(of, of.low(), least(of.high(), last), source)
                : narrow(of, greatest(of.low(), last), of.high(), source);
    }

    /** Closer bounds where a variable may not be the first or the last that it can be. */
    private boolean exclude(Term source, Optional<Line> line) {
        if (line.isEmpty()) {
            return leave(source);
        }
        Term.Variable of = line.get().of();
        Optional<BigInteger> zero = line.get().zero().filter(value -> isWithin(of, value));
        if (zero.isEmpty()) {
            return true;
        }
        if (zero.equals(of.low())) {
            return narrow(of, zero.map(value -> value.add(BigInteger.ONE)), of.high(), source);
        }
        return zero.equals(of.high())
                ? narrow(of, of.low(), zero.map(value -> value.subtract(BigInteger.ONE)), source)
                : leave(source);
    }

    private boolean narrow(Term.Variable of, Optional<BigInteger> low, Optional<BigInteger> high, Term source) {
        if (low.equals(of.low()) && high.equals(of.high())) {
            return true;
        }
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            return false;
        }
        return learn(
                of,
                low.isPresent() && low.equals(high)
                        ? Terms.constant(low.get())
                        : new Term.Variable(of.name(), of.sort(), low, high),
                source);
    }

    private static boolean isWithin(Term.Variable variable, BigInteger value) {
        return Model.nearest(value, variable).equals(value);
    }

    private static Optional<BigInteger> least(Optional<BigInteger> one, Optional<BigInteger> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().min(other.get())) : one.or(() -> other);
    }

    private static Optional<BigInteger> greatest(Optional<BigInteger> one, Optional<BigInteger> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().max(other.get())) : one.or(() -> other);
    }
}
