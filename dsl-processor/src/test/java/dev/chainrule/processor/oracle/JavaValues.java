package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.Value;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is a value of the processor's model as an object? The way back from {@link ModelValues}. */
final class JavaValues {

    private final ClassLoader loader;

    JavaValues(ClassLoader loader) {
        this.loader = loader;
    }

    Object of(Value value, Type type) {
        if (value instanceof Value.Nothing) {
            return null;
        }
        if (value instanceof Value.Maybe maybe) {
            return maybe.value().map(present -> of(present, inside(type)));
        }
        if (value instanceof Value.Many many) {
            Stream<Object> elements = many.elements().stream().map(element -> of(element, inside(type)));
            Collection<Object> list = elements.toList();
            return Set.class.isAssignableFrom((Class<?>) ((ParameterizedType) type).getRawType())
                    ? new LinkedHashSet<>(list)
                    : list;
        }
        if (value instanceof Value.Choice choice) {
            return constant(choice);
        }
        if (value instanceof Value.Thing thing) {
            return thing(thing, (Class<?>) type);
        }
        return plain(value, type.getTypeName());
    }

    private static Type inside(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private Object constant(Value.Choice choice) {
        return Arrays.stream(ModelValues.type(choice.type(), loader).getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(choice.constant()))
                .findFirst()
                .orElseThrow();
    }

    private Object thing(Value.Thing thing, Class<?> type) {
        if (!type.isRecord()) {
            Map<String, Object> facts = new TreeMap<>();
            Arrays.stream(type.getMethods())
                    .filter(method -> thing.facts().containsKey(method.getName()))
                    .forEach(method -> facts.put(
                            method.getName(), of(thing.facts().get(method.getName()), method.getGenericReturnType())));
            return Actor.of(loader, List.of(type), facts);
        }
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> of(fact(thing, component), component.getGenericType()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Value fact(Value.Thing thing, RecordComponent component) {
        return Optional.ofNullable(thing.facts().get(component.getName())).orElseThrow();
    }

    private static Object plain(Value value, String type) {
        if (value instanceof Value.Truth truth) {
            return truth.value();
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Date date) {
            return date.date();
        }
        long whole = ((Value.Whole) value).value();
        return switch (type) {
            case "long", "java.lang.Long" -> whole;
            case "short", "java.lang.Short" -> (short) whole;
            case "byte", "java.lang.Byte" -> (byte) whole;
            case "char", "java.lang.Character" -> (char) whole;
            default -> (int) whole;
        };
    }
}
