package dev.chainrule.csp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where is this module's README, and what does it say? */
final class Readme {

    private Readme() {}

    static Path folder() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    static String text() throws IOException {
        return Files.readString(folder().resolve("README.md"));
    }
}
