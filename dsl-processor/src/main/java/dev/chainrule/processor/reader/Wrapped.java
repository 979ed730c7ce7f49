package dev.chainrule.processor.reader;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What is inside the environment that a build tool hands us? Gradle wraps javac's in an object with a field for it, IntelliJ in
 * a proxy that only its own class can open. Javac knows no environment but its own.
 */
final class Wrapped {

    private static final int DEEPEST = 10;

    private Wrapped() {}

    /** The environment itself, then the one inside, and so on. */
    static Stream<ProcessingEnvironment> layers(ProcessingEnvironment env) {
        return Stream.iterate(Optional.of(env), Optional::isPresent, layer -> layer.flatMap(Wrapped::inside))
                .limit(DEEPEST)
                .flatMap(Optional::stream);
    }

    private static Optional<ProcessingEnvironment> inside(ProcessingEnvironment env) {
        return openedByIntellij(env).or(() -> inField(env)).filter(inner -> inner != env);
    }

    private static Optional<ProcessingEnvironment> openedByIntellij(ProcessingEnvironment env) {
        try {
            Object inner = Class.forName(
                            "org.jetbrains.jps.javac.APIWrappers",
                            true,
                            env.getClass().getClassLoader())
                    .getDeclaredMethod("unwrap", Class.class, Object.class)
                    .invoke(null, ProcessingEnvironment.class, env);
            return inner instanceof ProcessingEnvironment found ? Optional.of(found) : Optional.empty();
        } catch (ReflectiveOperationException | LinkageError notIntellij) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessingEnvironment> inField(ProcessingEnvironment env) {
        return Stream.<Class<?>>iterate(env.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> ProcessingEnvironment.class.isAssignableFrom(field.getType()))
                .flatMap(field -> value(field, env).stream())
                .findFirst();
    }

    private static Optional<ProcessingEnvironment> value(Field field, ProcessingEnvironment env) {
        try {
            field.setAccessible(true);
            return Optional.ofNullable((ProcessingEnvironment) field.get(env));
        } catch (IllegalAccessException | InaccessibleObjectException closed) {
            return Optional.empty();
        }
    }
}
