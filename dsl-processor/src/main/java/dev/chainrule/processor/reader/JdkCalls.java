package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** What do methods of the JDK answer that are known? */
final class JdkCalls {

    private final Readers readers;
    private final OptionalCalls optionals;
    private final CollectionCalls collections;
    private final DateCalls dates;
    private final NumberCalls numbers;
    private final ObjectsCalls objects;
    private final PureCalls pure;

    JdkCalls(Readers readers) {
        this.readers = readers;
        this.optionals = new OptionalCalls(readers);
        this.collections = new CollectionCalls(readers);
        this.dates = new DateCalls(readers);
        this.numbers = new NumberCalls(readers);
        this.objects = new ObjectsCalls(readers);
        this.pure = new PureCalls(readers);
    }

    /** The answer, where it can be told. */
    Optional<Expression> read(Call call) {
        if (call.owner().equals("java.util.Objects")) {
            return objects.read(call);
        }
        boolean onOptional = call.object()
                .map(object -> readers.values.of(object.type()))
                .filter(ValueType.Maybe.class::isInstance)
                .isPresent();
        if (onOptional || call.owner().equals("java.util.Optional")) {
            return optionals.read(call);
        }
        if (call.hasFunctions()) {
            return Optional.empty();
        }
        if (call.name().equals("equals")
                && call.object().isPresent()
                && call.values().size() == 1) {
            return readers.equality.equal(call.object().get(), call.values().get(0), false);
        }
        if (call.owner().startsWith("java.util.")) {
            return collections.read(call);
        }
        return dates.read(call)
                .or(() -> numbers.read(call))
                .or(() -> text(call))
                .or(() -> pure.read(call));
    }

    private Optional<Expression> text(Call call) {
        return call.owner().equals("java.lang.String") && call.name().equals("isEmpty")
                ? call.object()
                        .map(text -> new Expression.Equal(
                                text.expression(), new Expression.Literal(new Value.Text("")), false))
                : Optional.empty();
    }

    static String key(Call call) {
        return call.owner() + "." + TypeNames.signature(call.method());
    }

    static Expression first(List<Typed> values) {
        return values.get(0).expression();
    }
}
