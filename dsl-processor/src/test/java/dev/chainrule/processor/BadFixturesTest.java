package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.diagnostic.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Is every mistake told on its very line, and nothing else, by both compilers? The mistakes are in
 * {@code src/test/resources/bad}.
 */
class BadFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/bad");

    /** Entries that no source brings about by itself, with the test that does. */
    private static final Map<Catalogue, String> ELSEWHERE = Map.of(
            Catalogue.INTERNAL_ERROR, "PolicyProcessorTest",
            Catalogue.NOT_WRITTEN, "PolicyProcessorTest",
            Catalogue.MISSING_TYPE, "DeferralTest",
            Catalogue.PARENT_UNREADABLE, "BinaryParentTest");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> javac() {
        return fixtures("javac", (fixture, to) -> Javac.compile(to, fixture.sources()));
    }

    @TestFactory
    Stream<DynamicTest> ecj() {
        return fixtures("ecj", (fixture, to) -> Ecj.compile(to, fixture.sources()));
    }

    @Test
    void everyEntryHasAFixture() {
        Set<String> shown = new HashSet<>();
        Fixture.all(FOLDER).forEach(fixture -> fixture.expected().forEach(told -> shown.add(told.id())));
        ELSEWHERE.keySet().forEach(entry -> shown.add(entry.id()));
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Catalogue.values()).map(Catalogue::id).toList());
    }

    @Test
    void everyOtherEntryHasATest() {
        assertThat(ELSEWHERE.values())
                .allSatisfy(name -> assertThat(Class.forName(BadFixturesTest.class.getPackageName() + "." + name))
                        .isNotNull());
    }

    private interface Run {
        Outcome compile(Fixture fixture, Folders to);
    }

    private Stream<DynamicTest> fixtures(String compiler, Run run) {
        return Fixture.all(FOLDER).stream()
                .filter(fixture -> fixture.isFor(compiler))
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> check(fixture, compiler, run)));
    }

    private void check(Fixture fixture, String compiler, Run run) {
        Path folder = temporary.resolve(compiler).resolve(fixture.name());
        Folders jar = Folders.in(folder.resolve("jar"));
        if (!fixture.jar().isEmpty()) {
            assertThat(Javac.compile(jar, fixture.jar()).otherErrors()).isEmpty();
        }
        Outcome outcome = run.compile(fixture, Folders.in(folder, jar.classes()));
        List<Told> told = new ArrayList<>(outcome.told());
        assertThat(told.stream().map(Told::where))
                .as("findings")
                .containsExactlyInAnyOrderElementsOf(
                        fixture.expected().stream().map(Told::where).toList());
        for (Told expected : fixture.expected()) {
            Told match = told.stream().filter(expected::isPartOf).findFirst().orElse(null);
            assertThat(match).as("%s in %s", expected, told).isNotNull();
            told.remove(match);
        }
        assertThat(outcome.otherErrors()).as("errors of the compiler's own").isEmpty();
    }
}
