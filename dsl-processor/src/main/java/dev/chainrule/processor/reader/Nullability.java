package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import java.util.HashSet;
import java.util.Set;

/** Is null possible as the value of an expression, as far as it was read? */
final class Nullability {

    private final Set<Integer> perhapsNull = new HashSet<>();

    private Nullability() {}

    static boolean mayBeNull(Expression expression) {
        return new Nullability().mayBe(expression);
    }

    private boolean mayBe(Expression expression) {
        if (expression instanceof Expression.Let let) {
            if (mayBe(let.value())) {
                perhapsNull.add(let.id());
            }
            return mayBe(let.in());
        }
        if (expression instanceof Expression.If choice) {
            // What stands there where it is not null is not null.
            boolean guarded = choice.condition() instanceof Expression.IsNull is
                    && is.of().equals(choice.otherwise());
            return mayBe(choice.then()) || (!guarded && mayBe(choice.otherwise()));
        }
        if (expression instanceof Expression.Local local) {
            return perhapsNull.contains(local.id());
        }
        if (expression instanceof Expression.Literal literal) {
            return literal.value() instanceof Value.Nothing;
        }
        if (expression instanceof Expression.Ask ask) {
            // What is asked of a parameter is demanded, unless it may be absent; of other objects nobody demands it.
            return ask.nullable() || !(ask.of() instanceof Expression.Parameter);
        }
        return expression instanceof Expression.Derived || expression instanceof Expression.Unread;
    }
}
