package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Part;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies beside an operand of a comparison that is no constant: a number one more or less, or a date a day later or earlier? */
final class Operands {

    private final Map<Integer, Expression> values = new HashMap<>();

    Operands(Rule rule) {
        rule.condition().map(Part::of).orElse(List.of()).forEach(part -> {
            if (part.expression() instanceof Expression.Let let) {
                values.put(let.id(), let.value());
            }
        });
    }

    /** One more and one less; nothing of a constant, and of what is neither a number nor a date. */
    Stream<Expression> beside(Expression operand) {
        Literal one = new Literal(new Value.Whole(1));
        ValueType type = type(operand).orElse(new ValueType.Text());
        if (operand instanceof Literal) {
            return Stream.of();
        } else if (type instanceof ValueType.Whole whole) {
            Size size = whole.size() == Size.LONG ? Size.LONG : Size.INT;
            return Stream.of(Expression.Operator.PLUS, Expression.Operator.MINUS)
                    .map(operator -> new Expression.Arithmetic(operator, operand, one, size));
        }
        return type instanceof ValueType.Date
                ? Stream.of(false, true)
                        .map(earlier -> new Expression.Shifted(operand, Expression.Unit.DAYS, one, earlier))
                : Stream.of();
    }

    private Optional<ValueType> type(Expression expression) {
        if (expression instanceof Expression.Ask ask) {
            return Optional.of(ask.type());
        } else if (expression instanceof Expression.Derived derived) {
            return Optional.of(derived.type());
        } else if (expression instanceof Expression.Computed computed) {
            return Optional.of(computed.type());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            return Optional.of(new ValueType.Whole(arithmetic.size(), false));
        } else if (expression instanceof Expression.Total total) {
            return Optional.of(new ValueType.Whole(total.size(), false));
        } else if (expression instanceof Expression.SizeOf) {
            return Optional.of(new ValueType.Whole(Size.INT, false));
        } else if (expression instanceof Expression.Shifted) {
            return Optional.of(new ValueType.Date());
        } else if (expression instanceof Expression.Get get) {
            return type(get.maybe())
                    .filter(ValueType.Maybe.class::isInstance)
                    .map(maybe -> ((ValueType.Maybe) maybe).value());
        } else if (expression instanceof Expression.Let let) {
            return type(let.in());
        }
        return expression instanceof Expression.Local local
                ? Optional.ofNullable(values.get(local.id())).flatMap(this::type)
                : Optional.empty();
    }
}
