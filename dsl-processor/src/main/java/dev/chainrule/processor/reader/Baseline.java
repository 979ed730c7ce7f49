package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.reader.Models.Model;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which models are in a jar, or a folder of classes, that is not on the class path: that of an older release? */
final class Baseline {

    private final Path jar;

    Baseline(Path jar) {
        this.jar = jar;
    }

    /** What the older release says of a policy; none where it had no such policy. */
    Optional<Model> find(ClassRef policy) throws IOException {
        ClassRef model = policy.sibling("Model");
        // Nothing of the compilation is visible from there; a model needs nothing but strings.
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return Models.model(constants(Class.forName(model.canonicalName(), false, loader)), policy);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> constants(Class<?> model) throws IOException {
        Map<String, Object> constants = new HashMap<>();
        for (Field field : model.getDeclaredFields()) {
            try {
                field.setAccessible(true);
                constants.put(field.getName(), field.get(null));
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new IOException(e);
            }
        }
        return constants;
    }
}
