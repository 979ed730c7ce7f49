package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Term.Sort;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How are terms put together? They are simplified as far as one look at their parts tells. Terms grow with what is put in, never
 * faster: parts are shared and not copied.
 *
 * <p>Simplifying trusts the bounds of variables, which must leave them some value.
 */
final class Terms {

    static final Term TRUE = new Term.Truth(true);
    static final Term FALSE = new Term.Truth(false);
    static final Term ZERO = new Term.Whole(BigInteger.ZERO);

    private Terms() {}

    static Term constant(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Term constant(long value) {
        return constant(BigInteger.valueOf(value));
    }

    static Term constant(BigInteger value) {
        return new Term.Whole(value);
    }

    /** An unknown truth. */
    static Term truth(String name) {
        return new Term.Variable(name, Sort.TRUTH, Optional.empty(), Optional.empty());
    }

    /** An unknown number without an end. */
    static Term whole(String name) {
        return new Term.Variable(name, Sort.WHOLE, Optional.empty(), Optional.empty());
    }

    /** An unknown number between two, inclusive. */
    static Term whole(String name, BigInteger low, BigInteger high) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(name + " has no value");
        }
        return new Term.Variable(name, Sort.WHOLE, Optional.of(low), Optional.of(high));
    }

    static Term whole(String name, long low, long high) {
        return whole(name, BigInteger.valueOf(low), BigInteger.valueOf(high));
    }

    static Term apply(String function, Sort sort, Term... arguments) {
        return new Term.Applied(function, sort, List.of(arguments));
    }

    static Term not(Term of) {
        if (of instanceof Term.Truth truth) {
            return constant(!truth.value());
        }
        return of instanceof Term.Not not ? not.of() : new Term.Not(of);
    }

    static Term and(Term... of) {
        return and(Arrays.asList(of));
    }

    static Term and(List<Term> of) {
        return Junction.of(of, true);
    }

    static Term or(Term... of) {
        return or(Arrays.asList(of));
    }

    static Term or(List<Term> of) {
        return Junction.of(of, false);
    }

    static Term implies(Term premise, Term conclusion) {
        return or(not(premise), conclusion);
    }

    static Term ite(Term condition, Term then, Term otherwise) {
        if (condition instanceof Term.Truth truth) {
            return truth.value() ? then : otherwise;
        }
        if (condition instanceof Term.Not not) {
            return ite(not.of(), otherwise, then);
        }
        if (then == otherwise || (isConstant(then) && then.equals(otherwise))) {
            return then;
        }
        if (then instanceof Term.Truth truth) {
            return truth.value() ? or(condition, otherwise) : and(not(condition), otherwise);
        }
        if (otherwise instanceof Term.Truth truth) {
            return truth.value() ? or(not(condition), then) : and(condition, then);
        }
        return new Term.If(condition, then, otherwise);
    }

    /** Of two truths or two numbers. */
    static Term equal(Term left, Term right) {
        if (isSame(left, right)) {
            return TRUE;
        }
        if (isConstant(left) && isConstant(right)) {
            return constant(left.equals(right));
        }
        if (left instanceof Term.Truth truth) {
            return truth.value() ? right : not(right);
        }
        if (right instanceof Term.Truth truth) {
            return truth.value() ? left : not(left);
        }
        if (below(left, right) || below(right, left)) {
            return FALSE;
        }
        return new Term.Equal(left, right);
    }

    static Term atMost(Term left, Term right) {
        if (isSame(left, right) || compared(left, right) <= 0) {
            return TRUE;
        }
        return below(right, left) ? FALSE : new Term.AtMost(left, right);
    }

    static Term less(Term one, Term another) {
        return not(atMost(another, one));
    }

    static Term sum(Term... of) {
        return sum(Arrays.asList(of));
    }

    static Term sum(List<Term> of) {
        return Addition.of(of);
    }

    static Term minus(Term left, Term right) {
        return sum(left, scaled(BigInteger.ONE.negate(), right));
    }

    static Term scaled(long factor, Term of) {
        return scaled(BigInteger.valueOf(factor), of);
    }

    static Term scaled(BigInteger factor, Term of) {
        if (factor.signum() == 0) {
            return ZERO;
        }
        if (factor.equals(BigInteger.ONE)) {
            return of;
        }
        if (of instanceof Term.Whole whole) {
            return constant(factor.multiply(whole.value()));
        }
        if (of instanceof Term.Scaled scaled) {
            return scaled(factor.multiply(scaled.factor()), scaled.of());
        }
        return new Term.Scaled(factor, of);
    }

    static boolean isConstant(Term term) {
        return term instanceof Term.Truth || term instanceof Term.Whole;
    }

    static Sort sort(Term term) {
        Term first = term;
        while (first instanceof Term.If choice) {
            first = choice.then();
        }
        if (first instanceof Term.Variable variable) {
            return variable.sort();
        }
        if (first instanceof Term.Applied applied) {
            return applied.sort();
        }
        return first instanceof Term.Whole || first instanceof Term.Sum || first instanceof Term.Scaled
                ? Sort.WHOLE
                : Sort.TRUTH;
    }

    /** Whether a term stands for itself: a variable, or a function at whatever arguments. */
    static boolean isUnknown(Term term) {
        return term instanceof Term.Variable || term instanceof Term.Applied;
    }

    /** Whether it shows at once that two terms are the same; to compare large ones would take long. */
    private static boolean isSame(Term one, Term other) {
        return one == other || (isUnknown(one) && one.equals(other));
    }

    /** Whether every value of one is less than every value of another. */
    private static boolean below(Term one, Term another) {
        return compared(one, another) < 0;
    }

    /** How the greatest value of one compares with the least of another; positive also if unknown. */
    private static int compared(Term one, Term another) {
        return high(one).flatMap(high -> low(another).map(high::compareTo)).orElse(1);
    }

    private static Optional<BigInteger> low(Term term) {
        if (term instanceof Term.Whole whole) {
            return Optional.of(whole.value());
        }
        return term instanceof Term.Variable variable ? variable.low() : Optional.empty();
    }

    private static Optional<BigInteger> high(Term term) {
        if (term instanceof Term.Whole whole) {
            return Optional.of(whole.value());
        }
        return term instanceof Term.Variable variable ? variable.high() : Optional.empty();
    }
}
