package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What do methods of the JDK answer? They are called. A policy from a jar could name any method, so only those of classes that are
 * values are, and none of them that asks the machine.
 */
final class JdkMethods {

    private static final Set<String> CLASSES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.CharSequence",
            "java.lang.Character",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Math",
            "java.lang.Short",
            "java.lang.StrictMath",
            "java.lang.String",
            "java.time.DayOfWeek",
            "java.time.LocalDate",
            "java.time.Month",
            "java.time.chrono.ChronoLocalDate",
            "java.time.temporal.ChronoUnit",
            "java.time.temporal.TemporalUnit",
            "java.util.Objects");

    /** What asks the clock, the system's properties, its locale or its dice. */
    private static final Set<String> IMPURE = Set.of(
            "format(java.lang.String,java.lang.Object[])",
            "formatted(java.lang.Object[])",
            "getBoolean(java.lang.String)",
            "getInteger(java.lang.String)",
            "getInteger(java.lang.String,int)",
            "getInteger(java.lang.String,java.lang.Integer)",
            "getLong(java.lang.String)",
            "getLong(java.lang.String,java.lang.Long)",
            "getLong(java.lang.String,long)",
            "now()",
            "random()",
            "toLowerCase()",
            "toUpperCase()");

    private final Map<String, Optional<Method>> known = new ConcurrentHashMap<>();

    /** What the call answers, or a {@link Stop}: nobody knows the answer of a method that is not called here. */
    Value call(Computed computed, List<Value> arguments) {
        Method method = known.computeIfAbsent(
                        computed.owner() + "#" + computed.method(), key -> find(computed.owner(), computed.method()))
                .orElseThrow(Stop::open);
        int own = Modifier.isStatic(method.getModifiers()) ? 0 : 1;
        if (arguments.size() != own + method.getParameterCount()) {
            throw new IllegalStateException("Wrong number of arguments for " + method);
        }
        Object receiver = own == 0 ? null : JavaValues.of(arguments.get(0), method.getDeclaringClass());
        if (own == 1 && receiver == null) {
            throw Stop.thrown();
        }
        Object[] given = new Object[method.getParameterCount()];
        for (int i = 0; i < given.length; i++) {
            given[i] = JavaValues.of(arguments.get(own + i), method.getParameterTypes()[i]);
        }
        try {
            return JavaValues.value(method.invoke(receiver, given), computed.type());
        } catch (InvocationTargetException e) {
            throw Stop.thrown();
        } catch (IllegalAccessException e) {
            throw Stop.open();
        }
    }

    private static Optional<Method> find(String owner, String signature) {
        if (!CLASSES.contains(owner) || IMPURE.contains(signature.replace(" ", ""))) {
            return Optional.empty();
        }
        try {
            return Stream.of(Class.forName(owner).getMethods())
                    .filter(method -> !method.isBridge() && signature(method).equals(signature.replace(" ", "")))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    /** An enum of the JDK whose constants these methods take. */
    static Optional<Class<?>> enumeration(String canonicalName) {
        try {
            return CLASSES.contains(canonicalName) ? Optional.of(Class.forName(canonicalName)) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
