package dev.chainrule.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static dev.chainrule.processor.Trade.policy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.chainrule.processor.testing.Fork;
import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Is it told what was not proven, when options or limits had it so, and is the validator written all the same? */
class ProofsTest {

    private static final JavaFileObject FRUIT = policy("Fruit", """
            @Party("grower") interface Grower { int crates(); }
            @Chain void sell(Grower grower, Grower other);
            @Rule(otherwise = "no") static boolean few(Grower grower) { return grower.crates() < 5; }
            @Rule(otherwise = "no") static boolean fewer(Grower grower) { return grower.crates() < 4; }
            @Guarantee static boolean notMany(Grower one, Grower other) { return one.crates() + other.crates() < 9; }
            """);

    /** No three numbers are each less than the next, all around: but that is not plain to see. */
    private static final JavaFileObject ROUND = policy("Round", """
            @Party("grower") interface Grower { int crates(); int boxes(); int bags(); }
            @Chain void sell(Grower grower, Buyer buyer);
            @Party("buyer") interface Buyer {}
            @Rule(otherwise = "no") static boolean boxes(Grower grower) { return grower.crates() < grower.boxes(); }
            @Rule(otherwise = "no") static boolean bags(Grower grower) { return grower.boxes() < grower.bags(); }
            @Rule(otherwise = "no") static boolean crates(Grower grower) { return grower.bags() < grower.crates(); }
            @Guarantee static boolean some(Grower grower) { return grower.boxes() > 0; }
            """);

    @Test
    void asksEveryQuestionUnlessToldOtherwise() {
        Compilation compilation = compile();
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[chainrule:guarantee-refuted] The guarantee notMany");
        assertThat(compilation).hadWarningContaining("[chainrule:redundant-rule] The rule few");
    }

    @Test
    void saysThatItIsOff() {
        Compilation compilation = compile("-Achainrule.prove=false");
        assertThat(compilation).succeeded();
        assertThat(compilation).hadNoteContaining("[chainrule:proofs-off]");
        assertThat(compilation).generatedSourceFile("trade.FruitValidator");
    }

    /** Prints the warnings of a compilation, for a Java without the solver's jar. */
    public static void main(String[] arguments) {
        compile(ROUND).warnings().forEach(warning -> System.out.println(warning.getMessage(null)));
    }

    @Test
    void saysThatTheSolverIsNotThere() {
        String without = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("smtinterpol"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(Fork.java("-cp", without, ProofsTest.class.getName()))
                .startsWith("[chainrule:solver-missing] Nothing is proven of Round, since the solver is not there.");
    }

    @Test
    void findsNoWitnessesIfItIsOff() {
        Compilation compilation = javac().withProcessors(new PolicyProcessor())
                .withOptions("-Achainrule.prove=false")
                .compile(ROUND, forSourceString("trade.RoundTest", """
                        package trade;
                        @dev.chainrule.Witnesses(Round.class)
                        class RoundTest {}
                        """));
        assertThat(compilation)
                .hadErrorContaining(
                        "[chainrule:witnesses-without-proofs] There are no witnesses of Round, since the option"
                                + " chainrule.prove says so.");
    }

    /** The same on every machine, as steps are counted. */
    @Test
    void saysThatItsStepsWereTooFew() {
        assertThat(compile(ROUND)).hadErrorContaining("[chainrule:dead-chain]");

        Compilation compilation = compile(ROUND, "-Achainrule.polls=0");
        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningContaining("which the option chainrule.polls raises");
        assertThat(compilation).hadNoteContaining("[chainrule:not-proven] It is not proven whether any request along");
        assertThat(compilation).generatedSourceFile("trade.RoundValidator");
    }

    @Test
    void saysThatItsTimeWasOver() {
        Compilation compilation = compile("-Achainrule.seconds=0");
        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningContaining("which the option chainrule.seconds raises");
    }

    @Test
    void neverCallsProvenWhatWasNotAsked() {
        assertThat(compile(ROUND, "-Achainrule.polls=0").diagnostics().stream()
                        .map(told -> told.getMessage(null))
                        .filter(text -> text.contains("redundant-rule") || text.contains("dead-chain")))
                .isEmpty();
    }

    private static Compilation compile(String... options) {
        return compile(FRUIT, options);
    }

    private static Compilation compile(JavaFileObject policy, String... options) {
        return javac().withProcessors(new PolicyProcessor())
                .withOptions((Object[]) options)
                .compile(policy);
    }
}
