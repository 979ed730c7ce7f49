package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import java.util.HashSet;
import java.util.Set;

/** Is null possible as the value of an expression, as far as it was read? */
final class Nullability {

    private final Set<Integer> perhapsNull = new HashSet<>();

    private final boolean demanded;

    private Nullability(boolean demanded) {
        this.demanded = demanded;
    }

    /** @param demanded whether it is demanded that what is asked of parameters is there, and what is asked of that */
    static boolean mayBeNull(Expression expression, boolean demanded) {
        return new Nullability(demanded).mayBe(expression);
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
            return !demanded || ask.nullable() || !isAskedOfParameter(ask);
        }
        return expression instanceof Expression.Derived || expression instanceof Expression.Unread;
    }

    private static boolean isAskedOfParameter(Expression.Ask ask) {
        Expression of = ask.of();
        while (of instanceof Expression.Ask inner && !inner.nullable()) {
            of = inner.of();
        }
        return of instanceof Expression.Parameter;
    }
}
