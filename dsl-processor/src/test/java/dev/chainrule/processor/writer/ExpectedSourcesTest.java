package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Are the sources generated for each good policy those that a person has read and found good? They stand in
 * {@code expected}; {@code -Dchainrule.rewrite=true} writes them anew, to be read again in the diff. The models are left
 * out: nobody reads them, and they name the version.
 */
class ExpectedSourcesTest {

    private static final Path GOOD = Path.of("src/test/resources/good");
    private static final Path EXPECTED = Path.of("src/test/resources/expected");

    @TempDir
    private Path out;

    static Stream<Path> policies() throws IOException {
        try (Stream<Path> folders = Files.list(GOOD)) {
            List<Path> sorted = folders.sorted().toList();
            return Stream.concat(
                    sorted.stream(),
                    Stream.of("promises/hostile", "writer/kinds", "writer/lengths")
                            .map(Path.of("src/test/resources")::resolve));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void areWrittenAsExpected(Path policy) throws IOException {
        Compiled compiled = Javac.withProcessor()
                .option("-Xlint:all,-processing,-options", "-Werror")
                .compile(out, Javac.files(policy));
        Path expected = EXPECTED.resolve(policy.getFileName());
        if (Boolean.getBoolean("chainrule.rewrite")) {
            rewrite(expected, compiled.sources());
            fail("%s is rewritten: read what changed, and run the test again", expected);
        }
        assertThat(texts(compiled.sources())).containsExactlyEntriesOf(texts(expected));
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Javac.files(root)) {
            if (!file.toString().endsWith("Model.java")) {
                String name = root.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file));
            }
        }
        return texts;
    }

    private static void rewrite(Path expected, Path written) throws IOException {
        assertThat(System.getenv("CI")).as("CI never rewrites what it expects").isNull();
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (var text : texts(written).entrySet()) {
            Path file = expected.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
