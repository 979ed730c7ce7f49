package dev.chainrule.processor.model;

import java.util.HashMap;
import java.util.Map;
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
        if (value instanceof Expression.Derived derived) {
            return renumbered(derived.body());
        }
        return value instanceof Expression && value instanceof Record record
                ? Rebuilt.of(record, this::renumbered)
                : Rebuilt.elements(value, this::renumbered);
    }

    private Object renumbered(String component, Object value) {
        return NUMBERS.contains(component) ? number(component, (Integer) value) : renumbered(value);
    }

    private int number(String kind, int number) {
        Map<Integer, Integer> numbers = kind.equals("site") ? sites : locals;
        return numbers.merge(number, numbers.size(), (known, unused) -> known);
    }
}
