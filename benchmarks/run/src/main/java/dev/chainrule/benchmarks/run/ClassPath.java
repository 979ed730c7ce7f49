package dev.chainrule.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What does a module need to run? Maven has compiled it, and written down what else it needs. */
final class ClassPath {

    private ClassPath() {}

    /** The module's own classes, then what they need. */
    static String of(Path module) {
        Path target = module.resolve("target");
        try {
            return target.resolve("classes")
                    + File.pathSeparator
                    + Files.readString(target.resolve("class-path")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(module + " is not compiled; run mvn -DskipTests package first", e);
        }
    }
}
