package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Actor.Thrown;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Who is made up for a request? Objects with facts that are mostly good, mostly bad, missing, or that throw. */
final class Cast {

    private static final List<Thrown> EXCEPTIONS = List.of(
            new Thrown(new IllegalStateException("The register is down")),
            new Thrown(new UnsupportedOperationException()));
    private static final List<Thrown> ERRORS =
            List.of(new Thrown(new InternalError("Disk on fire")), new Thrown(new AssertionError("never")));

    private final Description policy;
    private final Facts facts;
    private final SplittableRandom random;
    private final Map<List<Class<?>>, List<Method>> accessors = new HashMap<>();

    /** How careful whoever wrote the request was, from 0 to 100. */
    private int care;

    Cast(Description policy, Facts facts, SplittableRandom random) {
        this.policy = policy;
        this.facts = facts;
        this.random = random;
    }

    void care(int percent) {
        care = percent;
    }

    boolean chance(int perThousand) {
        return random.nextInt(1000) < perThousand;
    }

    /** A party for a position of this type: mostly of a party type that fits it, now and then of two, or of none. */
    Object party(Class<?> type) {
        List<Class<?>> fitting = policy.parties().keySet().stream()
                .filter(type::isAssignableFrom)
                .toList();
        List<Class<?>> types = new ArrayList<>();
        types.add(policy.isParty(type) && chance(900) ? type : fitting.get(random.nextInt(fitting.size())));
        if (chance(100)) {
            List<Class<?>> all = List.copyOf(policy.parties().keySet());
            Class<?> second = all.get(random.nextInt(all.size()));
            if (second != types.get(0)) {
                types.add(second);
            }
        }
        if (!policy.isParty(type) && chance(15)) {
            types = List.of(type);
        }
        return actor(types, null);
    }

    Object transaction(List<Class<?>> types, LocalDate date) {
        return actor(types, date);
    }

    private Object actor(List<Class<?>> types, LocalDate date) {
        Map<String, Object> answers = new HashMap<>();
        for (Method accessor : accessors.computeIfAbsent(types, Cast::accessorsOf)) {
            answers.put(accessor.getName(), answer(accessor, date));
        }
        return Actor.of(types, answers);
    }

    /** Sorted, since reflection has no order of its own and the requests must be the same on every machine. */
    private static List<Method> accessorsOf(List<Class<?>> types) {
        Map<String, Method> byName = new TreeMap<>();
        for (Class<?> type : types) {
            for (Method method : type.getMethods()) {
                if (Modifier.isAbstract(method.getModifiers())) {
                    byName.put(method.getName(), method);
                }
            }
        }
        return List.copyOf(byName.values());
    }

    private Object answer(Method accessor, LocalDate date) {
        int sloppy = 100 - care;
        boolean isDate = date != null && policy.dates().containsValue(accessor.getName());
        // There is one date to a request, and many other facts.
        if (chance((1 + sloppy / 6) * (isDate ? 2 : 1))) {
            return random.nextInt(6) == 0
                    ? ERRORS.get(random.nextInt(ERRORS.size()))
                    : EXCEPTIONS.get(random.nextInt(EXCEPTIONS.size()));
        }
        if (chance(1 + sloppy / 4) && !accessor.getReturnType().isPrimitive()) {
            return null;
        }
        if (isDate) {
            return date;
        }
        if (accessor.getReturnType().isInterface()) {
            return actor(List.of(accessor.getReturnType()), null);
        }
        return facts.of(accessor.getName()).pick(random, random.nextInt(100) < care);
    }
}
