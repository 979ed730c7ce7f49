package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.ManyOf;
import dev.chainrule.processor.model.Expression.MaybeOf;
import dev.chainrule.processor.model.Expression.Shifted;

/** Which expressions are made of constants alone, so that they may stand wherever the constant that they make is named? */
final class Closed {

    private Closed() {}

    static boolean is(Expression expression) {
        if (expression instanceof ManyOf many) {
            return many.elements().stream().allMatch(Literal.class::isInstance);
        }
        if (expression instanceof Shifted shifted) {
            return is(shifted.date()) && is(shifted.amount());
        }
        if (expression instanceof Computed computed) {
            return computed.arguments().stream().allMatch(Closed::is);
        }
        return expression instanceof MaybeOf maybe ? is(maybe.value()) : expression instanceof Literal;
    }
}
