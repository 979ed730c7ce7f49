package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which object of Java is a value, and which value is an object? */
final class JavaValues {

    private JavaValues() {}

    /** The object that a method takes for a value; or a {@link Stop}. */
    static @Nullable Object of(Value value, Class<?> wanted) {
        if (value instanceof Value.Nothing) {
            if (wanted.isPrimitive()) {
                throw Stop.thrown();
            }
            return null;
        }
        Object object = object(value, wanted);
        if (object == null || !(wanted.isPrimitive() || wanted.isInstance(object))) {
            throw Stop.open();
        }
        return object;
    }

    private static @Nullable Object object(Value value, Class<?> wanted) {
        if (value instanceof Value.Truth truth) {
            return truth.value();
        }
        if (value instanceof Value.Whole whole) {
            return number(whole.value(), wanted);
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Date date) {
            return date.date();
        }
        return value instanceof Value.Choice choice ? constant(choice) : null;
    }

    /** A number in the size that is wanted; where any object is, its size would count, and nobody knows it. */
    private static @Nullable Object number(long number, Class<?> wanted) {
        return switch (wanted.getName()) {
            case "int", "java.lang.Integer" -> (int) number;
            case "long", "java.lang.Long" -> number;
            case "short", "java.lang.Short" -> (short) number;
            case "byte", "java.lang.Byte" -> (byte) number;
            case "char", "java.lang.Character" -> (char) number;
            default -> null;
        };
    }

    private static @Nullable Object constant(Value.Choice choice) {
        return JdkMethods.enumeration(choice.type().canonicalName()).stream()
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .filter(constant -> ((Enum<?>) constant).name().equals(choice.constant()))
                .findFirst()
                .orElse(null);
    }

    /** The value that an object is, where a method of that type answered with it; or a {@link Stop}. */
    static Value value(@Nullable Object object, ValueType type) {
        if (object == null) {
            return new Value.Nothing();
        }
        if (type instanceof ValueType.Maybe maybe && object instanceof Optional<?> found) {
            return new Value.Maybe(found.map(inner -> value(inner, maybe.value())));
        }
        if (type instanceof ValueType.Many many && object instanceof Collection<?> found) {
            List<Value> elements = new ArrayList<>();
            found.forEach(element -> elements.add(value(element, many.element())));
            return new Value.Many(elements);
        }
        if (type instanceof ValueType.Choice choice && object instanceof Enum<?> constant) {
            return new Value.Choice(choice.type(), constant.name());
        }
        return type instanceof ValueType.Other other ? new Value.Other(other.type()) : plain(object);
    }

    private static Value plain(Object object) {
        if (object instanceof Boolean truth) {
            return Values.truth(truth);
        }
        if (object instanceof Character character) {
            return new Value.Whole(character);
        }
        if (object instanceof Integer || object instanceof Long || object instanceof Short || object instanceof Byte) {
            return new Value.Whole(((Number) object).longValue());
        }
        if (object instanceof String text) {
            return new Value.Text(text);
        }
        if (object instanceof LocalDate date) {
            return Value.Date.of(date);
        }
        throw Stop.open();
    }
}
