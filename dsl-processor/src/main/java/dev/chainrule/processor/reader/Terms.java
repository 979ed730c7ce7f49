package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.And;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Or;
import dev.chainrule.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** How are small expressions put together, so that they stay small and shallow? */
final class Terms {

    static final Expression TRUE = new Literal(new Value.Truth(true));
    static final Expression FALSE = new Literal(new Value.Truth(false));
    static final Expression NOTHING = new Literal(new Value.Nothing());
    static final Expression ABSENT = new Literal(new Value.Maybe(Optional.empty()));

    private Terms() {}

    static Expression whole(long value) {
        return new Literal(new Value.Whole(value));
    }

    static Expression truth(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Optional<Long> wholeOf(Expression expression) {
        return expression instanceof Literal literal && literal.value() instanceof Value.Whole whole
                ? Optional.of(whole.value())
                : Optional.empty();
    }

    static Optional<String> textOf(Expression expression) {
        return expression instanceof Literal literal && literal.value() instanceof Value.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** All of them, the next only where those before it are true. Grouped by halves: thousands don't nest deep. */
    static Expression and(List<Expression> terms) {
        return balanced(terms, And::new);
    }

    /** Any of them, the next only where those before it are false. */
    static Expression or(List<Expression> terms) {
        return balanced(terms, Or::new);
    }

    static Expression balanced(List<Expression> terms, BinaryOperator<Expression> join) {
        if (terms.size() == 1) {
            return terms.get(0);
        }
        int middle = (terms.size() + 1) / 2;
        return join.apply(
                balanced(terms.subList(0, middle), join), balanced(terms.subList(middle, terms.size()), join));
    }

    /** {@code If}, for a value that is a {@code boolean}, written as plainly as it can be. */
    static Expression choose(Expression condition, Expression then, Expression otherwise) {
        if (then.equals(FALSE)) {
            return otherwise.equals(TRUE) ? new Not(condition) : new And(new Not(condition), otherwise);
        }
        if (then.equals(TRUE)) {
            return otherwise.equals(FALSE) ? condition : new Or(condition, otherwise);
        }
        if (otherwise.equals(FALSE)) {
            return new And(condition, then);
        }
        return otherwise.equals(TRUE) ? new Or(new Not(condition), then) : new If(condition, then, otherwise);
    }
}
