package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Contains;
import dev.chainrule.processor.model.Expression.Equal;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.ManyOf;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.SizeOf;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** What do the methods of sets and lists answer, and those that make them? */
final class CollectionCalls {

    /** More elements that may turn out equal are not compared with each other. */
    private static final int MOST_COMPARED = 6;

    private final Readers readers;

    CollectionCalls(Readers readers) {
        this.readers = readers;
    }

    Optional<Expression> read(Call call) {
        return call.isStatic() ? made(call) : asked(call);
    }

    private Optional<Expression> asked(Call call) {
        Typed object = call.object().orElseThrow();
        Optional<ValueType> found = element(object);
        if (found.isEmpty() || !Steady.is(object.expression(), readers.numbers)) {
            return Optional.empty();
        }
        return switch (TypeNames.signature(call.method())) {
            case "isEmpty()" ->
                Optional.of(new Compare(Relation.EQUAL, new SizeOf(object.expression()), Terms.whole(0)));
            case "size()" -> Optional.of(new SizeOf(object.expression()));
            case "contains(java.lang.Object)" -> {
                Typed element = call.values().get(0);
                yield ValueTypes.shareEquality(found.get(), readers.values.of(element.type()))
                        ? Optional.of(new Contains(object.expression(), element.expression()))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** What a collection holds; an {@code EnumSet} is only one where it is seen to be made. */
    private Optional<ValueType> element(Typed object) {
        if (readers.values.of(object.type()) instanceof ValueType.Many many) {
            return Optional.of(many.element());
        }
        return object.expression() instanceof ManyOf
                ? ValueTypes.argumentType(object.type()).map(readers.values::of)
                : Optional.empty();
    }

    private Optional<Expression> made(Call call) {
        boolean ofArray = call.values().stream().anyMatch(value -> value.type().getKind() == TypeKind.ARRAY);
        if (ofArray) {
            return Optional.empty();
        }
        List<Expression> elements = call.evaluated();
        return switch (call.owner() + "." + call.name()) {
            case "java.util.List.of", "java.util.Collections.emptyList", "java.util.Collections.emptySet" ->
                Optional.of(new ManyOf(elements));
            case "java.util.Set.of" -> set(call);
            case "java.util.EnumSet.of" -> areDistinct(elements) ? Optional.of(new ManyOf(elements)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean areDistinct(List<Expression> elements) {
        Set<Expression> distinct = new HashSet<>(elements);
        return elements.stream().allMatch(Literal.class::isInstance) && distinct.size() == elements.size();
    }

    /** Two equal elements throw. */
    private Optional<Expression> set(Call call) {
        List<Expression> elements = call.evaluated();
        if (elements.size() < 2 || areDistinct(elements)) {
            return Optional.of(new ManyOf(elements));
        }
        ValueType type = readers.values.of(call.values().get(0).type());
        boolean comparable = call.values().stream()
                .allMatch(value -> ValueTypes.shareEquality(type, readers.values.of(value.type())));
        return comparable && elements.size() <= MOST_COMPARED
                ? Optional.of(readers.numbers.bindAll(
                        elements, values -> new If(Terms.or(pairs(values)), new Throws(), new ManyOf(values))))
                : Optional.empty();
    }

    private static List<Expression> pairs(List<Expression> values) {
        List<Expression> pairs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                pairs.add(new Equal(values.get(i), values.get(j), true));
            }
        }
        return pairs;
    }
}
