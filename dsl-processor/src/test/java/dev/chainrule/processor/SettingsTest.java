package dev.chainrule.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static com.google.testing.compile.JavaFileObjects.forSourceString;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of options that say nothing, or nothing that is understood? */
class SettingsTest {

    private static final JavaFileObject POLICY = forSourceString("trade.Fruit", """
            package trade;

            import dev.chainrule.*;

            @Policy(source = "The book")
            public interface Fruit {
                @Party("grower") interface Grower {}
                @Party("buyer") interface Buyer {}
                @Chain void sell(Grower grower, Buyer buyer);
            }
            """);

    private static final JavaFileObject TEST = forSourceString("trade.FruitTest", """
            package trade;

            @dev.chainrule.Witnesses(Fruit.class)
            class FruitTest {}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -Achainrule.prove=ture     | chainrule.prove is "ture", which is neither true nor false. Write it as in -Achainrule.prove=false, or
                    -Achainrule.verbose=yes    | chainrule.verbose is "yes", which is neither true nor false. Write it as in -Achainrule.verbose=true, or
                    -Achainrule.polls=many     | chainrule.polls is "many", which is no whole number of zero or more. Write it as in -Achainrule.polls=20000, or
                    -Achainrule.polls=-1       | chainrule.polls is "-1", which is no whole number of zero or more.
                    -Achainrule.seconds        | chainrule.seconds is "", which is no whole number of zero or more. Write it as in -Achainrule.seconds=120, or
                    -Achainrule.baseline       | chainrule.baseline is "", which is no path. Write it as in -Achainrule.baseline=trade-1.4.jar, or leave it out.
                    -Achainrule.baseline=      | chainrule.baseline is "", which is no path.
                    """)
    void tellsWhatItDoesNotUnderstand(String option, String told) {
        Compilation compilation = compile(option, POLICY);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[chainrule:option-value] The option " + told)
                .inFile(POLICY)
                .onLine(5);
    }

    @Test
    void tellsABaselineThatCannotBeAPath() {
        assertThat(compile("-Achainrule.baseline=trade\0.jar", POLICY))
                .hadErrorContaining(
                        "which is no path. Write it as in -Achainrule.baseline=trade-1.4.jar, or leave it out.")
                .inFile(POLICY)
                .onLine(5);
    }

    @Test
    void tellsItToThoseWhoAskForWitnessesToo() {
        Compilation compilation = compile("-Achainrule.prove=ture", POLICY, TEST);
        assertThat(compilation)
                .hadErrorContaining("[chainrule:option-value] The option chainrule.prove")
                .inFile(TEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Achainrule.prove",
                "-Achainrule.prove=",
                "-Achainrule.prove=true",
                "-Achainrule.prove=false",
                "-Achainrule.polls=0",
                "-Achainrule.seconds=7"
            })
    void takesWhatItUnderstands(String option) {
        assertThat(compile(option, POLICY)).succeeded();
    }

    @Test
    void provesAndTalksWhereAnOptionIsOnlyNamed() {
        assertThat(compile("-Achainrule.verbose", POLICY)).hadNoteContaining("Fruit took");
        assertThat(compile("-Achainrule.prove", POLICY)).hadNoteCount(0);
    }

    private static Compilation compile(String option, JavaFileObject... sources) {
        return javac().withProcessors(new PolicyProcessor()).withOptions(option).compile(sources);
    }
}
