package dev.chainrule.processor.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.testing.BoundPolicies;
import dev.chainrule.processor.testing.BoundPolicies.Read;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Do the witnesses of a policy compile, and is each decided by the validator as the solver says? */
@Execution(ExecutionMode.CONCURRENT)
class WitnessesTest {

    private static final Path CSP = Path.of("../csp-policies/src/main/java/dev");
    private static final Path DRUGS = Path.of("../examples/drug-supply");

    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/writer/snippets",
                "src/test/resources/good",
                "src/test/resources/promises/hostile",
                "src/test/resources/writer/unnamed",
                "src/test/resources/writer/locals",
                "src/test/resources/writer/shadowed",
                "src/test/resources/writer/deprecated",
                "src/test/resources/writer/witnesses/hard",
                "src/test/resources/writer/witnesses/names",
                "src/test/resources/writer/capitals",
                "src/test/resources/writer/witnesses/ends",
                "src/test/resources/writer/witnesses/wildcards",
                "src/test/java/dev/chainrule/processor/oracle/policies",
                "../csp-policies/src/main/java/dev",
                "../examples/drug-supply/federal/src/main/java/dev",
            })
    void validatorsDecideThemSo(String folder) throws Exception {
        List<Path> sources = Javac.files(Path.of(folder));
        List<Asked> asked = BoundPolicies.read(sources).values().stream()
                .map(read -> new Asked(ref(read), ref(read).packageName()))
                .toList();
        List<Path> all = new ArrayList<>(sources);
        asked.forEach(one -> all.add(one.writeTo(out.resolve("tests"))));
        Compiled compiled = lint().compile(out.resolve("together"), all);

        assertThat(compiled.diagnostics())
                .filteredOn(told -> told.getKind().name().endsWith("WARNING"))
                .noneMatch(told -> String.valueOf(told.getSource()).contains("Witnesses"));
        for (Asked one : asked) {
            List<String> names = one.run(compiled.loader(getClass().getClassLoader()));
            assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void ofAPolicyInAJarFromAnotherPackage() throws Exception {
        Compiled jar = Javac.writing().compile(out.resolve("jar"), Javac.files(CSP));
        Asked asked = new Asked(new ClassRef("dev.chainrule.csp", "CspProgram"), "elsewhere");
        Compiled test = strict().alsoOnClassPath(jar.classes())
                .compile(out.resolve("test"), List.of(asked.writeTo(out.resolve("tests"))));

        assertThat(asked.run(test.loader(jar.loader(getClass().getClassLoader()))))
                .hasSizeGreaterThan(80)
                .contains("indirect: denied by signedMpa, on 2020-02-01: provider.mpaSigned is absent");
    }

    @Test
    void inAPackageInWhichNamesMeanSomethingElse() throws Exception {
        Path folder = Path.of("src/test/resources/writer/witnesses");
        Asked asked = new Asked(new ClassRef("hard", "Hard.Law"), "elsewhere");
        List<Path> all = new ArrayList<>(Javac.files(folder));
        all.add(asked.writeTo(out.resolve("tests")));
        Compiled compiled = lint().compile(out.resolve("together"), all);

        assertThat(asked.run(compiled.loader(getClass().getClassLoader())))
                .contains("second: permitted, on 2024-01-01: sorted.letter is \'\'\' and sorted.lucky is false");
    }

    @Test
    void ofAPolicyThatExtendsOneInAJar() throws Exception {
        Compiled federal = Javac.writing()
                .compile(out.resolve("federal"), Javac.files(DRUGS.resolve("federal/src/main/java/dev")));
        Compiled overlay = Javac.writing()
                .alsoOnClassPath(federal.classes())
                .compile(out.resolve("overlay"), Javac.files(DRUGS.resolve("state-overlay/src/main/java/dev")));
        Asked asked = new Asked(california(), california().packageName());
        Compiled test = strict().alsoOnClassPath(federal.classes())
                .alsoOnClassPath(overlay.classes())
                .compile(out.resolve("test"), List.of(asked.writeTo(out.resolve("tests"))));

        ClassLoader loader = overlay.loader(federal.loader(getClass().getClassLoader()));
        assertThat(asked.run(test.loader(loader))).hasSizeGreaterThan(80);
    }

    /** A witness of a policy with another rule is decided otherwise: they do fail. */
    @Test
    void failWhereARuleSaysSomethingElse() throws Exception {
        Compiled before = Javac.writing().compile(out.resolve("before"), Javac.files(CSP));
        Asked asked = new Asked(new ClassRef("dev.chainrule.csp", "CspProgram"), "dev.chainrule.csp");
        Compiled test = strict().alsoOnClassPath(before.classes())
                .compile(out.resolve("test"), List.of(asked.writeTo(out.resolve("tests"))));
        Compiled after = Javac.writing()
                .compile(out.resolve("after"), changed("reseller.resellerOf().contains(provider.id())", "true"));

        assertThat(catchThrowable(
                        () -> asked.run(test.loader(after.loader(getClass().getClassLoader())))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("indirect: denied by itsOwnReseller");
    }

    private Collection<Path> changed(String before, String after) throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Path source : Javac.files(CSP)) {
            String text = Files.readString(source);
            changed.add(Files.writeString(
                    Files.createDirectories(out.resolve("changed")).resolve(source.getFileName()),
                    text.replace(before, after)));
        }
        return changed;
    }

    private static Javac lint() {
        return Javac.withProcessor().option("-Xlint:all,-processing,-options");
    }

    private static Javac strict() {
        return lint().option("-Werror");
    }

    private static ClassRef california() {
        return BoundPolicies.read(Stream.of("federal", "state-overlay")
                        .flatMap(module -> Javac.files(DRUGS.resolve(module + "/src/main/java/dev")).stream())
                        .toList())
                .values()
                .stream()
                .map(WitnessesTest::ref)
                .filter(ref -> ref.simpleName().startsWith("California"))
                .findFirst()
                .orElseThrow();
    }

    private static ClassRef ref(Read read) {
        return read.set().policy().ref();
    }
}
