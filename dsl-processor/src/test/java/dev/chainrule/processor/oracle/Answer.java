package dev.chainrule.processor.oracle;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How is a generated decision read? By the names of its accessors, which are the same for every policy. */
final class Answer {

    private static final Map<Class<?>, Map<String, MethodHandle>> ACCESSORS = new ConcurrentHashMap<>();

    private Answer() {}

    static String text(Object object, String accessor) {
        return (String) ask(object, accessor);
    }

    static boolean flag(Object object, String accessor) {
        return (boolean) ask(object, accessor);
    }

    static List<?> list(Object object, String accessor) {
        return (List<?>) ask(object, accessor);
    }

    static Optional<?> optional(Object object, String accessor) {
        return (Optional<?>) ask(object, accessor);
    }

    static Object ask(Object object, String accessor) {
        MethodHandle handle = ACCESSORS
                .computeIfAbsent(object.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(accessor, name -> find(object.getClass(), name));
        try {
            return (Object) handle.invokeExact(object);
        } catch (Throwable e) {
            throw new IllegalStateException(object.getClass().getSimpleName() + "." + accessor + " threw", e);
        }
    }

    private static MethodHandle find(Class<?> type, String accessor) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(type.getMethod(accessor))
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no " + accessor + "()", e);
        }
    }
}
