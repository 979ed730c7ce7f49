package dev.chainrule.processor.promises;

import dev.chainrule.Policy;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Where are the sources that these tests compile, and which of what comes of them did the processor write? */
final class Fixtures {

    private Fixtures() {}

    /** The sources below a folder of {@code src/test/resources/promises}. */
    static List<Path> sources(String folder) {
        return Javac.files(Path.of("src/test/resources/promises", folder));
    }

    /** Where the annotations are, as a jar or a folder. */
    static Path annotations() {
        try {
            return Path.of(Policy.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class files of generated sources, those of their nested types too. */
    static List<Path> generatedClasses(Compiled compiled) {
        List<String> generated = Javac.files(compiled.sources()).stream()
                .map(source -> compiled.sources().relativize(source).toString().replaceFirst("\\.java$", ""))
                .toList();
        return Javac.files(compiled.classes()).stream()
                .filter(file -> generated.contains(compiled.classes()
                        .relativize(file)
                        .toString()
                        .replaceFirst("\\.class$", "")
                        .replaceFirst("\\$.*", "")))
                .toList();
    }
}
