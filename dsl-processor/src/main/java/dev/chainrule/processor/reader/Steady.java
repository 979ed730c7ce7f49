package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.Local;
import dev.chainrule.processor.model.Expression.Unread;

/**
 * Which collections hold the same whenever they are asked? Facts do, and constants. One that came from elsewhere and has a name
 * may be changed between two questions, by whoever it is given to.
 */
final class Steady {

    private Steady() {}

    static boolean is(Expression many, Numbers numbers) {
        return !(many instanceof Local local)
                || numbers.valueOf(local).map(value -> isFixed(value, numbers)).orElse(true);
    }

    private static boolean isFixed(Expression value, Numbers numbers) {
        if (value instanceof If choice) {
            return isFixed(choice.then(), numbers) && isFixed(choice.otherwise(), numbers);
        }
        if (value instanceof Let let) {
            return isFixed(let.in(), numbers);
        }
        return value instanceof Local ? is(value, numbers) : !(value instanceof Unread);
    }
}
