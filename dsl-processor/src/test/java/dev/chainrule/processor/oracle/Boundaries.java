package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Was each fact tried as null, and each date on, before and after each day of which the policy speaks? */
final class Boundaries {

    private final List<LocalDate> days;
    private final ClassLoader loader;
    private final Map<Method, Set<Value>> seen = new HashMap<>();
    private final Map<Class<?>, Map<String, Method>> accessors = new HashMap<>();

    Boundaries(BoundPolicy policy, ClassLoader loader) {
        this.days = new Literals(policy).days();
        this.loader = loader;
    }

    void note(Request request) {
        request.transaction().ifPresent(this::note);
        request.parties().forEach(there -> there.forEach(this::note));
    }

    private void note(Value.Thing thing) {
        if (thing.types().size() > 1) {
            return;
        }
        Class<?> type = ModelValues.type(thing.types().get(0), loader);
        Map<String, Method> byName = accessors.computeIfAbsent(type, RandomFacts::accessors);
        thing.facts().forEach((name, value) -> {
            if (value instanceof Value.Nothing || value instanceof Value.Date) {
                seen.computeIfAbsent(byName.get(name), accessor -> new HashSet<>())
                        .add(value);
            }
        });
    }

    Boundaries plus(Boundaries other) {
        other.seen.forEach((accessor, values) -> seen.merge(accessor, values, (some, more) -> {
            some.addAll(more);
            return some;
        }));
        other.accessors.forEach(accessors::putIfAbsent);
        return this;
    }

    /** What was left out. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        accessors
                .values()
                .forEach(byName -> byName.values().forEach(accessor -> {
                    Set<Value> tried = seen.getOrDefault(accessor, Set.of());
                    wanted(accessor).stream()
                            .filter(value -> !tried.contains(value))
                            .forEach(value ->
                                    missing.add(accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName()
                                            + " " + (value instanceof Value.Date date ? date.date() : "null")));
                }));
        return missing;
    }

    private List<Value> wanted(Method accessor) {
        List<Value> wanted = new ArrayList<>();
        if (!accessor.getReturnType().isPrimitive()) {
            wanted.add(new Value.Nothing());
        }
        if (accessor.getReturnType() == LocalDate.class) {
            days.forEach(day -> wanted.addAll(
                    List.of(Value.Date.of(day.minusDays(1)), Value.Date.of(day), Value.Date.of(day.plusDays(1)))));
        }
        return wanted;
    }
}
