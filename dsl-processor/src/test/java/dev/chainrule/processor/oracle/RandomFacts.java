package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.BoundPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What may an accessor answer? Anything of its type, drawn from few values, so that facts are often equal or on a boundary. */
final class RandomFacts {

    private static final int NULLS_PER_THOUSAND = 20;

    private final ClassLoader loader;
    private final SplittableRandom random;
    private final Literals literals;
    private final Map<Class<?>, List<Object>> constants = new HashMap<>();
    private final List<String> texts;
    private final List<Long> wholes;
    private final List<LocalDate> days;
    private final Map<List<Class<?>>, Map<String, Method>> accessors = new HashMap<>();

    RandomFacts(BoundPolicy policy, ClassLoader loader, List<String> more, SplittableRandom random) {
        this.literals = new Literals(policy);
        this.loader = loader;
        this.random = random;
        this.texts = Stream.concat(literals.texts().stream(), more.stream()).toList();
        this.wholes = literals.wholes();
        this.days = literals.days();
    }

    Map<String, Object> of(List<Class<?>> types) {
        Map<String, Object> facts = new TreeMap<>();
        accessors(types).forEach((name, accessor) -> facts.put(name, of(accessor)));
        return facts;
    }

    /** The abstract accessors of some types, sorted, since reflection has no order of its own. */
    Map<String, Method> accessors(List<Class<?>> types) {
        return accessors.computeIfAbsent(types, all -> {
            Map<String, Method> byName = new TreeMap<>();
            all.forEach(type -> byName.putAll(accessors(type)));
            return byName;
        });
    }

    static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> byName = new TreeMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .forEach(method -> byName.put(method.getName(), method));
        return byName;
    }

    Object of(Method accessor) {
        boolean primitive = accessor.getReturnType().isPrimitive();
        return !primitive && random.nextInt(1000) < NULLS_PER_THOUSAND ? null : of(accessor.getGenericReturnType());
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(of(element));
            }
            return many((Class<?>) generic.getRawType(), element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return pick(constants.computeIfAbsent(plain, literals::constants));
        }
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        if (plain.isInterface()) {
            return Actor.of(loader, List.of(plain), of(List.of(plain)));
        }
        return switch (plain.getSimpleName()) {
            case "boolean", "Boolean" -> random.nextBoolean();
            case "byte", "Byte" -> pick(wholes).byteValue();
            case "short", "Short" -> pick(wholes).shortValue();
            case "int", "Integer" ->
                random.nextInt(50) == 0 ? Integer.MAX_VALUE : pick(wholes).intValue();
            case "long", "Long" -> random.nextInt(50) == 0 ? Long.MIN_VALUE : pick(wholes);
            case "char", "Character" -> (char) pick(wholes).intValue();
            case "String" -> pick(texts);
            case "LocalDate" -> day();
            default -> new Object();
        };
    }

    private LocalDate day() {
        return pick(days).plusDays(random.nextInt(3) > 0 ? random.nextInt(-1, 2) : random.nextInt(-800, 800));
    }

    private Collection<?> many(Class<?> kind, Type element) {
        List<Object> elements = new ArrayList<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            elements.add(of(element));
        }
        return Set.class.isAssignableFrom(kind) ? new LinkedHashSet<>(elements) : elements;
    }

    private Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
