package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.less;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Relation;
import org.jspecify.annotations.Nullable;

/** When are conditions, and comparisons of values, true? */
final class Truths {

    private final Encoder encoder;
    private final Kinds kinds;
    private final Ledger ledger;

    Truths(Encoder encoder, Kinds kinds, Ledger ledger) {
        this.encoder = encoder;
        this.kinds = kinds;
        this.ledger = ledger;
    }

    /** Nothing where the expression is of another kind. */
    @Nullable
    Evaluated of(Expression body) {
        if (body instanceof Expression.Not not) {
            Evaluated of = encoder.condition(not.of());
            return Evaluated.of(of.thrown(), not(of.truth()));
        }
        if (body instanceof Expression.And both) {
            Evaluated left = encoder.condition(both.left());
            Evaluated right = kinds.truth(where(left.truth(), both.right()));
            return Evaluated.of(or(left.thrown(), and(left.truth(), right.thrown())), and(left.truth(), right.truth()));
        }
        if (body instanceof Expression.Or either) {
            Evaluated left = encoder.condition(either.left());
            Evaluated right = kinds.truth(where(not(left.truth()), either.right()));
            return Evaluated.of(
                    or(left.thrown(), and(not(left.truth()), right.thrown())), or(left.truth(), right.truth()));
        }
        if (body instanceof Expression.If choice) {
            return choice(choice);
        }
        if (body instanceof Expression.IsNull isNull) {
            Evaluated of = encoder.of(isNull.of());
            return Evaluated.of(of.thrown(), of.image().absent());
        }
        if (body instanceof Expression.Same same) {
            return equality(encoder.of(same.left()), encoder.of(same.right()));
        }
        if (body instanceof Expression.Equal equal) {
            Evaluated left = encoder.of(equal.left());
            Evaluated right = encoder.of(equal.right());
            return equality(equal.nullSafe() ? left : left.there(), right);
        }
        return body instanceof Expression.Compare compare ? comparison(compare) : null;
    }

    private Evaluated where(Term condition, Expression body) {
        ledger.enter(condition);
        Evaluated evaluated = encoder.of(body);
        ledger.leave();
        return evaluated;
    }

    private Evaluated choice(Expression.If choice) {
        Evaluated condition = encoder.condition(choice.condition());
        Evaluated then = where(condition.truth(), choice.then());
        Evaluated otherwise = where(not(condition.truth()), choice.otherwise());
        Term thrown = ite(condition.truth(), then.thrown(), otherwise.thrown());
        // A branch that always throws has no value, and leaves the other one's.
        Image value = Images.either(condition.truth(), then.image(), otherwise.image());
        if (isThrown(then)) {
            value = otherwise.image();
        } else if (isThrown(otherwise)) {
            value = then.image();
        }
        return new Evaluated(or(condition.thrown(), thrown), value);
    }

    private static boolean isThrown(Evaluated evaluated) {
        return evaluated.thrown().equals(Terms.TRUE);
    }

    private Evaluated equality(Evaluated left, Evaluated right) {
        Term same = Images.sameOrBothAbsent(left.image(), right.image(), () -> encoder.unknown("equal"));
        return Evaluated.of(or(left.thrown(), right.thrown()), same);
    }

    private Evaluated comparison(Expression.Compare compare) {
        Evaluated left = kinds.ordered(encoder.of(compare.left()));
        Evaluated right = kinds.ordered(encoder.of(compare.right()));
        return Evaluated.of(
                or(left.thrown(), right.thrown()), compared(compare.relation(), left.number(), right.number()));
    }

    private static Term compared(Relation relation, Term left, Term right) {
        return switch (relation) {
            case LESS -> less(left, right);
            case AT_MOST -> atMost(left, right);
            case EQUAL -> equal(left, right);
            case UNEQUAL -> not(equal(left, right));
            case AT_LEAST -> atMost(right, left);
            case GREATER -> less(right, left);
        };
    }
}
