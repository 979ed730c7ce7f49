package dev.chainrule.processor.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.testing.Fork;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Are the witnesses of a policy those that a person has read and found good, to the byte, on every JDK and whatever hash codes are?
 * {@code -Dchainrule.rewrite=true} writes them anew, to be read again in the diff.
 */
class SameWitnessesTest {

    private static final Path EXPECTED = Path.of("src/test/resources/witnesses");

    @TempDir
    private Path out;

    @ParameterizedTest
    @CsvSource({
        "../csp-policies/src/main/java/dev, dev.chainrule.csp, CspProgram",
        "src/test/resources/readme/CoffeeTrade.java, coffee, CoffeeTrade",
    })
    void areWrittenAsExpected(Path sources, String packageName, String policy) throws IOException {
        String written = witnesses(out, sources, new ClassRef(packageName, policy));
        Path expected = EXPECTED.resolve(policy + "Witnesses.java");
        if (Boolean.getBoolean("chainrule.rewrite")) {
            assertThat(System.getenv("CI"))
                    .as("CI never rewrites what it expects")
                    .isNull();
            Files.writeString(expected, written);
            fail("%s is rewritten: read what changed, and run the test again", expected);
        }
        assertThat(written).isEqualTo(Files.readString(expected));
    }

    /** Hash codes of identity differ from run to run; here they differ in how they are made, and so does the country. */
    @Test
    void withOtherHashCodesInAnotherCountry() throws IOException {
        String printed = Fork.java(
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=0",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SameWitnessesTest.class.getName(),
                out.toString());

        assertThat(printed).isEqualTo(Files.readString(EXPECTED.resolve("CspProgramWitnesses.java")));
    }

    /** Prints the witnesses of the CSP programme. */
    public static void main(String[] arguments) {
        System.out.print(witnesses(
                Path.of(arguments[0]),
                Path.of("../csp-policies/src/main/java/dev"),
                new ClassRef("dev.chainrule.csp", "CspProgram")));
    }

    private static String witnesses(Path out, Path sources, ClassRef policy) {
        Compiled jar = Javac.writing().compile(out.resolve("jar"), Javac.files(sources));
        Asked asked = new Asked(policy, policy.packageName());
        Compiled test = Javac.withProcessor()
                .option("-Xlint:all,-processing,-options", "-Werror")
                .alsoOnClassPath(jar.classes())
                .compile(out.resolve("test"), List.of(asked.writeTo(out.resolve("tests"))));
        try {
            return Files.readString(
                    test.sources().resolve(asked.written().canonicalName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
