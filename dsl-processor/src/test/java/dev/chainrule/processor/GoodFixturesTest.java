package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does Eclipse's compiler take the good policies of {@code src/test/resources/good}, and all that is generated for them, as
 * javac does?
 */
class GoodFixturesTest {

    private static final Pattern EDITION = Pattern.compile("new Edition\\(\\s*POLICY, \"[^\"]*\", \"([^\"]*)\"");

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
        assertThat(fingerprints(byEcj)).isNotEmpty().allMatch(String::isEmpty);
        assertThat(fingerprints(byJavac)).hasSameSizeAs(fingerprints(byEcj)).noneMatch(String::isEmpty);
    }

    /** Of rules whose bodies nobody saw it would be a lie. */
    private static List<String> fingerprints(Folders folders) throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : names(folders)) {
            if (name.endsWith("Chains.java")) {
                EDITION.matcher(Files.readString(folders.sources().resolve(name)))
                        .results()
                        .forEach(edition -> found.add(edition.group(1)));
            }
        }
        return found;
    }

    private static List<String> names(Folders folders) throws IOException {
        try (Stream<Path> files = Files.walk(folders.sources())) {
            return files.map(file -> folders.sources().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
