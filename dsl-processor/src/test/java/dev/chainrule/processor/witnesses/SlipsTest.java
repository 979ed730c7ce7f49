package dev.chainrule.processor.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Do the witnesses of the policies of this repository fail wherever a rule is changed by hand? Each slip is compiled, and the witnesses
 * of the policy as it is are asked of it.
 */
@Execution(ExecutionMode.CONCURRENT)
class SlipsTest {

    private static final Path CSP = Path.of("../csp-policies/src/main/java/dev/chainrule/csp");
    private static final Path FEDERAL =
            Path.of("../examples/drug-supply/federal/src/main/java/dev/chainrule/examples/drugs");
    private static final Path CALIFORNIA =
            Path.of("../examples/drug-supply/state-overlay/src/main/java/dev/chainrule/examples/drugs/california");

    private static final Path RELAYS = Path.of("src/test/resources/writer/witnesses/ends/ends");

    @TempDir
    private Path out;

    @Test
    void cspProgramme() throws Exception {
        assertThat(survivors(CSP, "CspProgram.java", 60)).isEmpty();
    }

    @Test
    void drugSupply() throws Exception {
        assertThat(survivors(FEDERAL, "DrugSupply.java", 60)).isEmpty();
    }

    /** That there may be 5,000 carriers is listed as not shown, and how many there are of a closed chain decides nothing. */
    @Test
    void numbersAndRuns() throws Exception {
        assertThat(survivors(RELAYS, "Relays.java", 30))
                .hasSize(6)
                .allMatch(slip ->
                        slip.contains("void byMail") || slip.contains("max = 4999") || slip.contains("max = 5001"));
    }

    @Test
    void california() throws Exception {
        Compiled federal = Javac.writing().compile(out.resolve("federal"), Javac.files(FEDERAL));
        assertThat(survivors(CALIFORNIA, "CaliforniaDrugSupply.java", 20, federal.classes()))
                .isEmpty();
    }

    private List<String> survivors(Path folder, String name, int atLeast, Path... parents) throws Exception {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        ClassRef policy = new ClassRef(
                text.lines().findFirst().orElseThrow().replace("package ", "").replace(";", ""),
                name.replace(".java", ""));
        Asked asked = new Asked(policy, policy.packageName());
        List<Path> sources = Javac.files(folder);
        Compiled original = javac(Javac.writing(), parents).compile(out.resolve("original"), sources);
        Compiled test = javac(Javac.withProcessor(), with(parents, original.classes()))
                .compile(out.resolve("test"), List.of(asked.writeTo(out.resolve("tests"))));
        Path[] before = with(parents, test.classes(), original.classes());
        assertThat(fail(asked, loader(before))).as("without a slip").isFalse();
        List<Slip> slips = Slip.in(text);
        List<String> survivors = new ArrayList<>();
        for (int i = 0; i < slips.size(); i++) {
            Path to = Files.createDirectories(out.resolve("slip" + i));
            Path changed = Files.writeString(to.resolve(name), slips.get(i).text());
            Compiled compiled = slips.get(i).annotated()
                    ? javac(Javac.writing(), parents)
                            .compile(
                                    to,
                                    with(
                                            sources.stream()
                                                    .filter(source -> !source.equals(file))
                                                    .toList(),
                                            changed))
                    : javac(Javac.withProcessor().option("-proc:none"), with(parents, original.classes()))
                            .compile(to, List.of(changed));
            if (!fail(asked, loader(with(before, compiled.classes())))) {
                survivors.add(slips.get(i).toString());
            }
        }
        assertThat(slips).hasSizeGreaterThanOrEqualTo(atLeast);
        return survivors;
    }

    private static boolean fail(Asked asked, ClassLoader loader) throws ReflectiveOperationException {
        try {
            asked.run(loader);
            return false;
        } catch (AssertionError expected) {
            return true;
        }
    }

    private static Javac javac(Javac javac, Path... alsoOnClassPath) {
        for (Path entry : alsoOnClassPath) {
            javac.alsoOnClassPath(entry);
        }
        return javac;
    }

    /** Later folders come first. */
    private static ClassLoader loader(Path... folders) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path folder : folders) {
            urls.add(0, folder.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), SlipsTest.class.getClassLoader());
    }

    private static Path[] with(Path[] paths, Path... more) {
        return Stream.concat(Stream.of(paths), Stream.of(more)).toArray(Path[]::new);
    }

    private static List<Path> with(List<Path> paths, Path more) {
        return Stream.concat(paths.stream(), Stream.of(more)).toList();
    }
}
