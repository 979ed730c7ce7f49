package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Arithmetic;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.List;
import java.util.Optional;

/** How is arithmetic written, so that constants are constants? */
final class Arithmetics {

    private Arithmetics() {}

    /** Sums wrap around, so that it is all the same which two are added first. */
    static Expression sum(List<Expression> terms, Size size) {
        return Terms.balanced(terms, (left, right) -> of(Operator.PLUS, left, right, size));
    }

    static Expression of(Operator operator, Expression left, Expression right, Size size) {
        Optional<Long> one = Terms.wholeOf(left);
        Optional<Long> other = Terms.wholeOf(right);
        boolean throwing = (operator == Operator.DIVIDED_BY || operator == Operator.REMAINDER)
                && other.filter(number -> number == 0).isPresent();
        return one.isPresent() && other.isPresent() && !throwing
                ? Terms.whole(Conversions.cut(compute(operator, one.get(), other.get()), size))
                : new Arithmetic(operator, left, right, size);
    }

    private static long compute(Operator operator, long left, long right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDED_BY -> left / right;
            case REMAINDER -> left % right;
        };
    }
}
