package dev.chainrule.processor.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Makes a value again of other parts. */
final class Rebuilt {

    private Rebuilt() {}

    /**
     * The same record of other components.
     *
     * @param component takes the name of a component and its value, and answers with what comes in its place
     */
    static Record of(Record record, BiFunction<String, Object, Object> component) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component.apply(components[i].getName(), component(record, components[i]));
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make again " + record, e);
        }
    }

    static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + record, e);
        }
    }

    /** What comes of each element of a list and of what is present; anything else stays as it is. */
    static Object elements(Object value, UnaryOperator<Object> element) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> element.apply(each)).toList();
        }
        return value instanceof Optional<?> optional ? optional.map(each -> element.apply(each)) : value;
    }
}
