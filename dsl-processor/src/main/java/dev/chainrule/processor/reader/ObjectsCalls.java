package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Throws;
import java.util.List;
import java.util.Optional;

/** What do the methods of {@code Objects} answer? */
final class ObjectsCalls {

    private final Readers readers;

    ObjectsCalls(Readers readers) {
        this.readers = readers;
    }

    Optional<Expression> read(Call call) {
        String method = TypeNames.signature(call.method());
        List<Typed> given = call.values();
        if (method.startsWith("requireNonNull(") && !given.isEmpty() && areIdle(call)) {
            return Optional.of(
                    readers.numbers.bindAll(call.evaluated(), values -> orThrow(values.get(0), values.get(0))));
        }
        if (call.hasFunctions()) {
            return Optional.empty();
        }
        return switch (method) {
            case "equals(java.lang.Object,java.lang.Object)" ->
                readers.equality.equal(given.get(0), given.get(1), true);
            case "isNull(java.lang.Object)" -> Optional.of(new IsNull(JdkCalls.first(given)));
            case "nonNull(java.lang.Object)" -> Optional.of(new Not(new IsNull(JdkCalls.first(given))));
            case "requireNonNullElse(java.lang.Object,java.lang.Object)" ->
                Optional.of(readers.numbers.bindAll(
                        call.evaluated(),
                        values -> new If(
                                new IsNull(values.get(0)), orThrow(values.get(1), values.get(1)), values.get(0))));
            default -> Optional.empty();
        };
    }

    private boolean areIdle(Call call) {
        return call.arguments().stream()
                .flatMap(argument -> argument.function().stream())
                .allMatch(function -> readers.functions.isIdle(function, call.frame()));
    }

    private static Expression orThrow(Expression value, Expression answer) {
        boolean isThere = value instanceof Literal && !value.equals(Terms.NOTHING);
        return isThere ? answer : new If(new IsNull(value), new Throws(), answer);
    }
}
