package dev.chainrule.processor.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What does a body say, whatever numbers its locals and what could not be read were given? They are counted anew, in the order in which
 * they stand there.
 */
final class Renumbering {

    /** Components of expressions that are such numbers. */
    private static final Set<String> NUMBERS = Set.of("id", "local", "site");

    private final Map<Integer, Integer> locals = new HashMap<>();
    private final Map<Integer, Integer> sites = new HashMap<>();

    private Renumbering() {}

    static Expression of(Expression body) {
        return (Expression) new Renumbering().renumbered(body);
    }

    private Object renumbered(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::renumbered).toList();
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::renumbered);
        }
        return value instanceof Expression expression && expression instanceof Record record
                ? renumbered(record)
                : value;
    }

    private Object renumbered(Record expression) {
        RecordComponent[] components = expression.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object value = components[i].getAccessor().invoke(expression);
                values[i] = NUMBERS.contains(components[i].getName())
                        ? number(components[i].getName(), (Integer) value)
                        : renumbered(value);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return expression.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot count anew in " + expression, e);
        }
    }

    private int number(String kind, int number) {
        Map<Integer, Integer> numbers = kind.equals("site") ? sites : locals;
        return numbers.merge(number, numbers.size(), (known, unused) -> known);
    }
}
