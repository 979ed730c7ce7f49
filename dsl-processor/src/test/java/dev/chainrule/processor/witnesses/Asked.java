package dev.chainrule.processor.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.ClassRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test class that asks for the witnesses of a policy.
 *
 * @param policy whose witnesses
 * @param home the package of the test class
 */
record Asked(ClassRef policy, String home) {

    /** The test class, written into a folder. */
    Path writeTo(Path folder) {
        String packageLine = home.isEmpty() ? "" : "package " + home + ";\n";
        String type = policy.sibling("AskedTest").nestedName();
        try {
            Path file = Files.createDirectories(folder.resolve(home)).resolve(type + ".java");
            return Files.writeString(
                    file,
                    packageLine + "@dev.chainrule.Witnesses(" + policy.canonicalName() + ".class)\nclass " + type
                            + " {}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class that is written for it. */
    ClassRef written() {
        return new ClassRef(home, policy.sibling("Witnesses").nestedName());
    }

    /** Asks the compiled validator of every witness, and answers with their names. */
    List<String> run(ClassLoader loader) throws ReflectiveOperationException {
        Method all = loader.loadClass(written().canonicalName()).getDeclaredMethod("all");
        all.setAccessible(true);
        List<?> witnesses = ((Stream<?>) all.invoke(null)).toList();
        for (Object witness : witnesses) {
            assertThat(call(witness, "actual")).as(witness.toString()).isEqualTo(call(witness, "expected"));
        }
        return witnesses.stream().map(Object::toString).toList();
    }

    private static Object call(Object witness, String name) throws ReflectiveOperationException {
        Method method = witness.getClass().getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(witness);
    }
}
