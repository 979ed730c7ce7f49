package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.diagnostic.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Is every mistake told on its very line, and nothing else, by both compilers? The mistakes are in
 * {@code src/test/resources/bad}.
 */
@Execution(ExecutionMode.CONCURRENT)
class BadFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/bad");

    /** Entries that no source brings about by itself, by any compiler that could; the test tells how. */
    private static final Map<Catalogue, Class<?>> ELSEWHERE = Map.ofEntries(
            Map.entry(Catalogue.INTERNAL_ERROR, TroubleTest.class),
            Map.entry(Catalogue.NOT_WRITTEN, TroubleTest.class),
            Map.entry(Catalogue.MISSING_TYPE, TroubleTest.class),
            Map.entry(Catalogue.NAMES_GENERATED, TroubleTest.class),
            Map.entry(Catalogue.OPTION_VALUE, SettingsTest.class),
            Map.entry(Catalogue.PROOFS_OFF, ProofsTest.class),
            Map.entry(Catalogue.SOLVER_MISSING, ProofsTest.class),
            Map.entry(Catalogue.SOURCE_TOO_OLD, TroubleTest.class),
            Map.entry(Catalogue.WITNESSES_WITHOUT_PROOFS, ProofsTest.class),
            Map.entry(Catalogue.BASELINE_UNREADABLE, BaselineTest.class),
            Map.entry(Catalogue.LOOSENING_NOT_IN_BASELINE, BaselineTest.class),
            Map.entry(Catalogue.NOT_IN_BASELINE, BaselineTest.class));

    /** Entries that hang on bodies, which javac shows and Eclipse's compiler doesn't. */
    private static final Map<String, Set<Catalogue>> IMPOSSIBLE = Map.of(
            "javac",
            Set.of(Catalogue.BODIES_UNREAD, Catalogue.LOOSENING_NOT_PROVEN),
            "ecj",
            EnumSet.of(
                    Catalogue.BODIES_SPARED,
                    Catalogue.FORBIDDEN_SHAPE,
                    Catalogue.UNASKED_METHOD,
                    Catalogue.IDENTITY_COMPARED,
                    Catalogue.NULL_ANSWERED,
                    Catalogue.CLOCK_ASKED,
                    Catalogue.DEAD_CHAIN,
                    Catalogue.GIVENS_CONTRADICT,
                    Catalogue.NO_SHORT_RUN,
                    Catalogue.IDLE_RULE,
                    Catalogue.REDUNDANT_RULE,
                    Catalogue.IDLE_WARNING,
                    Catalogue.OVERLAPPING_CHAINS,
                    Catalogue.GUARANTEE_REFUTED,
                    Catalogue.GUARANTEE_NOT_PROVEN,
                    Catalogue.NOT_PROVEN,
                    Catalogue.GUARANTEE_UP_TO,
                    Catalogue.GUARANTEE_IF_ALIKE,
                    Catalogue.GUARANTEE_FOR_CONSTANTS,
                    Catalogue.GUARANTEE_VACUOUS,
                    Catalogue.NOTHING_CHANGED,
                    Catalogue.CHANGED,
                    Catalogue.SAME_DECISIONS,
                    Catalogue.SAME_OTHERWISE,
                    Catalogue.NEWLY_PERMITTED,
                    Catalogue.LOOSENED,
                    Catalogue.NEWLY_DENIED,
                    Catalogue.CHANGE_NOT_PROVEN,
                    Catalogue.LOOSENING_NOT_EXCLUDED,
                    Catalogue.WITNESSES_INCOMPLETE));

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

    @ParameterizedTest
    @ValueSource(strings = {"javac", "ecj"})
    void everyEntryHasAFixture(String compiler) {
        Set<String> shown = new TreeSet<>();
        Fixture.all(FOLDER).stream()
                .filter(fixture -> fixture.isFor(compiler))
                .forEach(fixture -> fixture.expected().forEach(told -> shown.add(told.id())));
        Set<Catalogue> expected = EnumSet.allOf(Catalogue.class);
        expected.removeAll(ELSEWHERE.keySet());
        expected.removeAll(IMPOSSIBLE.get(compiler));
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Catalogue::id).toList());
    }

    @Test
    void everyOtherEntryHasATest() {
        ELSEWHERE.forEach((entry, test) -> assertThat(
                        Path.of("src/test/java", test.getName().replace('.', '/') + ".java"))
                .content()
                .contains("chainrule:" + entry.id()));
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
