package dev.chainrule.processor.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A part of an expression in its place.
 *
 * @param within what the whole is once something else stands there
 */
public record Part(Expression expression, UnaryOperator<Expression> within) {

    /** An expression and all its parts, each before its own, from left to right. */
    public static List<Part> of(Expression whole) {
        List<Part> parts = new ArrayList<>();
        collect(new Part(whole, other -> other), parts);
        return List.copyOf(parts);
    }

    private static void collect(Part part, List<Part> parts) {
        parts.add(part);
        Record record = (Record) part.expression();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName();
            Object value = Rebuilt.component(record, component);
            if (value instanceof Expression inner) {
                collect(part.inner(inner, name, other -> other), parts);
            } else if (value instanceof List<?> list) {
                IntStream.range(0, list.size())
                        .filter(i -> list.get(i) instanceof Expression)
                        .forEach(i -> collect(
                                part.inner((Expression) list.get(i), name, other -> replaced(list, i, other)), parts));
            }
        }
    }

    /** @param component what the component that holds it is then */
    private Part inner(Expression inner, String name, Function<Expression, Object> component) {
        return new Part(
                inner,
                other -> within.apply((Expression) Rebuilt.of(
                        (Record) expression, (each, value) -> each.equals(name) ? component.apply(other) : value)));
    }

    private static List<Object> replaced(List<?> list, int index, Object other) {
        List<Object> all = new ArrayList<>(list);
        all.set(index, other);
        return List.copyOf(all);
    }
}
