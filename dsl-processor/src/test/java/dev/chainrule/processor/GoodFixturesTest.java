package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does Eclipse's compiler take the good policies of {@code src/test/resources/good}, and all that is generated for them, as
 * javac does?
 */
class GoodFixturesTest {

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> eclipseCompilesThem() {
        return Fixture.all(Path.of("src/test/resources/good")).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> check(fixture)));
    }

    private void check(Fixture fixture) throws IOException {
        Folders byJavac = Folders.in(temporary.resolve("javac").resolve(fixture.name()));
        assertThat(Javac.compile(byJavac, fixture.sources()).otherErrors()).isEmpty();
        Folders byEcj = Folders.in(temporary.resolve("ecj").resolve(fixture.name()));
        Outcome outcome = Ecj.compile(byEcj, fixture.sources());
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.told()).allMatch(told -> told.id().equals("bodies-unread"));
        assertThat(names(byEcj)).isNotEmpty().isEqualTo(names(byJavac));
    }

    private static List<String> names(Folders folders) throws IOException {
        try (Stream<Path> files = Files.walk(folders.sources())) {
            return files.map(file -> folders.sources().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
