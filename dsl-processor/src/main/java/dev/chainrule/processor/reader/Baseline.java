package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.reader.Models.Model;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Which models are in a jar, or a folder of classes, that is not on the class path: that of an older release? */
final class Baseline {

    private final Path jar;

    Baseline(Path jar) {
        this.jar = jar;
    }

    /**
     * What the older release says of a policy; none where it had no such policy.
     *
     * @throws IOException if it had one whose model cannot be read, with the reason
     */
    Optional<Policy> find(ClassRef policy) throws IOException {
        ClassRef name = Generated.MODEL.of(policy);
        // Nothing of the compilation is visible from there; a model needs nothing but strings.
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> type = Class.forName(name.canonicalName(), false, loader);
            Optional<Model> model = Models.model(constants(type), policy);
            if (model.isPresent() && model.get().policy().isEmpty()) {
                throw new IOException(model.get().problem());
            }
            return model.flatMap(Model::policy);
        } catch (ClassNotFoundException e) {
            demandClasses();
            return Optional.empty();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IOException(name + " is no class that can be loaded here", e);
        }
    }

    /** What is no release at all has no policy either; that must not pass for a release without this one. */
    private void demandClasses() throws IOException {
        if (Files.isDirectory(jar)) {
            try (Stream<Path> files = Files.walk(jar)) {
                demandClasses(files.map(Path::toString));
            }
            return;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            demandClasses(zip.stream().map(ZipEntry::getName));
        } catch (ZipException e) {
            throw new IOException("it is no jar that can be read", e);
        }
    }

    private static void demandClasses(Stream<String> files) throws IOException {
        if (files.noneMatch(file -> file.endsWith(".class"))) {
            throw new IOException("it holds no classes");
        }
    }

    private static Map<String, Object> constants(Class<?> model) throws ReflectiveOperationException {
        Map<String, Object> constants = new HashMap<>();
        for (Field field : model.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())) {
                field.setAccessible(true);
                constants.put(field.getName(), field.get(null));
            }
        }
        return constants;
    }
}
