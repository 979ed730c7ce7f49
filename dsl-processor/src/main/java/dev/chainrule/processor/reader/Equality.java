package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Equal;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.IsPresent;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Same;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What does it mean that two values are equal? */
final class Equality {

    private final ValueTypes values;
    private final Unknowns unknowns;
    private final Conversions conversions;
    private final Numbers numbers;

    Equality(ValueTypes values, Unknowns unknowns, Conversions conversions, Numbers numbers) {
        this.numbers = numbers;
        this.values = values;
        this.unknowns = unknowns;
        this.conversions = conversions;
    }

    /** {@code ==}. */
    Expression same(Typed left, Typed right, Relation relation, TypeMirror type) {
        if (isNull(left)) {
            return isNull(right) ? Terms.TRUE : new IsNull(right.expression());
        }
        if (isNull(right)) {
            return new IsNull(left.expression());
        }
        if (isPrimitive(left) || isPrimitive(right)) {
            return samePrimitive(left, right, relation, type);
        }
        ValueType one = values.of(left.type());
        return one instanceof ValueType.Choice && one.equals(values.of(right.type()))
                ? new Same(left.expression(), right.expression())
                : unknowns.identity(left, right, relation == Relation.EQUAL ? "==" : "!=", type);
    }

    /** With a primitive value on one side the other is unboxed. */
    private Expression samePrimitive(Typed left, Typed right, Relation relation, TypeMirror type) {
        ValueType one = values.of(left.type());
        ValueType other = values.of(right.type());
        if (one instanceof ValueType.Truth && other instanceof ValueType.Truth) {
            return new Same(conversions.unboxed(left), conversions.unboxed(right));
        }
        if (one instanceof ValueType.Whole && other instanceof ValueType.Whole) {
            return new Compare(relation, left.expression(), right.expression());
        }
        return unknowns.expression(
                "== of " + Unknowns.simple(isPrimitive(left) ? left.type() : right.type()),
                List.of(left.expression(), right.expression()),
                type);
    }

    /** Whether {@code !=} is the opposite of what {@link #same} answers, and not the answer itself. */
    static boolean isNegated(Expression same) {
        return !(same instanceof Compare) && !(same instanceof Expression.Unread);
    }

    /** {@code equals}, and {@code Objects.equals} where it is safe for nulls; none where their classes' own must be asked. */
    Optional<Expression> equal(Typed left, Typed right, boolean nullSafe) {
        if (isNull(right)) {
            return Optional.of(nullSafe ? new IsNull(left.expression()) : unequalToNull(left.expression()));
        }
        if (nullSafe && isNull(left)) {
            return Optional.of(new IsNull(right.expression()));
        }
        if (!nullSafe && right.expression().equals(Terms.ABSENT) && values.of(left.type()) instanceof ValueType.Maybe) {
            return Optional.of(new Not(new IsPresent(left.expression())));
        }
        return ValueTypes.shareEquality(values.of(left.type()), values.of(right.type()))
                ? Optional.of(new Equal(left.expression(), right.expression(), nullSafe))
                : Optional.empty();
    }

    private Expression unequalToNull(Expression value) {
        return numbers.bind(value, name -> new If(new IsNull(name), new Throws(), Terms.FALSE));
    }

    static boolean isNull(Typed value) {
        return value.type().getKind() == TypeKind.NULL;
    }

    private static boolean isPrimitive(Typed value) {
        return value.type().getKind().isPrimitive();
    }
}
