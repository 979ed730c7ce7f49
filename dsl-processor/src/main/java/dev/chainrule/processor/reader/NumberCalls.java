package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What do methods of numbers and truths answer that are arithmetic, or change nothing but the type? */
final class NumberCalls {

    private static final Set<String> VALUES =
            Set.of("intValue()", "longValue()", "shortValue()", "byteValue()", "charValue()", "booleanValue()");

    private final Readers readers;

    NumberCalls(Readers readers) {
        this.readers = readers;
    }

    Optional<Expression> read(Call call) {
        if (!call.owner().startsWith("java.lang.")) {
            return Optional.empty();
        }
        String method = TypeNames.signature(call.method());
        if (call.object().isPresent()) {
            return VALUES.contains(method) && isBox(call.object().get())
                    ? Optional.of(
                            readers.conversions.cast(call.type(), call.object().get()))
                    : Optional.empty();
        }
        if (call.name().equals("valueOf")
                && call.values().size() == 1
                && call.method().getParameters().get(0).asType().getKind().isPrimitive()
                && !call.owner().equals("java.lang.String")) {
            return converted(call).stream().findFirst();
        }
        boolean ofNumbers = call.owner().equals("java.lang.Math")
                || call.owner().equals("java.lang.Integer")
                || call.owner().equals("java.lang.Long");
        return ofNumbers && readers.values.of(call.method().getReturnType()) instanceof ValueType.Whole whole
                ? arithmetic(call, whole.size())
                : Optional.empty();
    }

    private boolean isBox(Typed value) {
        ValueType type = readers.values.of(value.type());
        return type instanceof ValueType.Whole || type instanceof ValueType.Truth;
    }

    private Optional<Expression> arithmetic(Call call, ValueType.Size size) {
        boolean whole =
                call.values().stream().allMatch(value -> readers.values.of(value.type()) instanceof ValueType.Whole);
        if (!whole) {
            return Optional.empty();
        }
        return switch (call.name()) {
            case "min" -> Optional.of(pick(call, Relation.AT_MOST));
            case "max" -> Optional.of(pick(call, Relation.AT_LEAST));
            case "sum" ->
                Optional.of(Arithmetics.of(
                        Operator.PLUS, converted(call).get(0), converted(call).get(1), size));
            case "abs" ->
                Optional.of(readers.numbers.bind(
                        converted(call).get(0),
                        value -> new If(
                                new Compare(Relation.LESS, value, Terms.whole(0)),
                                Arithmetics.of(Operator.MINUS, Terms.whole(0), value, size),
                                value)));
            default -> Optional.empty();
        };
    }

    private Expression pick(Call call, Relation first) {
        return readers.numbers.bindAll(
                converted(call),
                values -> new If(new Compare(first, values.get(0), values.get(1)), values.get(0), values.get(1)));
    }

    /** The arguments as the method takes them. */
    private List<Expression> converted(Call call) {
        List<Expression> all = new ArrayList<>();
        for (int i = 0; i < call.values().size(); i++) {
            all.add(readers.conversions.to(
                    call.method().getParameters().get(i).asType(), call.values().get(i)));
        }
        return all;
    }
}
