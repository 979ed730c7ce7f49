package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.Narrowed;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import dev.chainrule.processor.model.ValueType.Whole;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** What becomes of a value where another type is wanted? Boxing changes nothing, and unboxing throws at a null. */
final class Conversions {

    private final ValueTypes values;
    private final Unknowns unknowns;

    Conversions(ValueTypes values, Unknowns unknowns) {
        this.values = values;
        this.unknowns = unknowns;
    }

    /** The value as it is passed on, assigned or returned. */
    Expression to(TypeMirror wanted, Typed value) {
        if (!wanted.getKind().isPrimitive()) {
            return value.expression();
        }
        ValueType to = values.of(wanted);
        ValueType from = values.of(value.type());
        boolean alike = (to instanceof ValueType.Truth && from instanceof ValueType.Truth)
                || (to instanceof Whole && from instanceof Whole);
        return alike ? unboxed(value) : unreadable(wanted, value);
    }

    private Expression unreadable(TypeMirror wanted, Typed value) {
        return unknowns.expression(Unknowns.simple(wanted), List.of(value.expression()), wanted);
    }

    /** The value of a primitive type. */
    Expression unboxed(Typed value) {
        if (value.type().getKind().isPrimitive()) {
            return value.expression();
        }
        ValueType type = values.of(value.type());
        if (type instanceof Whole whole) {
            return new Narrowed(value.expression(), whole.size());
        }
        return new If(value.expression(), Terms.TRUE, Terms.FALSE);
    }

    /** A cast of a value to a primitive type. */
    Expression cast(TypeMirror wanted, Typed value) {
        if (values.of(wanted) instanceof Whole to && values.of(value.type()) instanceof Whole from) {
            return from.boxed() || !fits(from.size(), to.size())
                    ? narrowed(value.expression(), to.size())
                    : value.expression();
        }
        return to(wanted, value);
    }

    private static boolean fits(Size from, Size to) {
        return from.least() >= to.least() && from.greatest() <= to.greatest();
    }

    private static Expression narrowed(Expression value, Size size) {
        return Terms.wholeOf(value)
                .<Expression>map(number -> Terms.whole(cut(number, size)))
                .orElseGet(() -> new Narrowed(value, size));
    }

    static long cut(long number, Size size) {
        return switch (size) {
            case BYTE -> (byte) number;
            case CHAR -> (char) number;
            case SHORT -> (short) number;
            case INT -> (int) number;
            case LONG -> number;
        };
    }
}
