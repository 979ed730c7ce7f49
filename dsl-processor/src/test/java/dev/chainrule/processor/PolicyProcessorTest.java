package dev.chainrule.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static dev.chainrule.processor.Trade.SHOP;
import static dev.chainrule.processor.Trade.policy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is each policy compiled, once, in the right round, whatever becomes of the others? */
class PolicyProcessorTest {

    private static final JavaFileObject FRUIT = policy("Fruit", """
            @Party("grower") interface Grower { boolean certified(); }
            @Chain void sell(Grower grower, Grower other);
            @Rule(otherwise = "no") static boolean certified(Grower grower) { return grower.certified(); }
            """);
    private static final JavaFileObject WINE =
            policy("Wine", "@Party(\"cellar\") interface Cellar {} @Chain void sell(Cellar one, Cellar other);");

    @Test
    void showsTheOneRealError() {
        JavaFileObject policy = policy("Fruit", """
                @Party("grower") interface Grower { boolean certified(); }
                @Chain void sell(Grower grower, Grower other);
                @Rule(otherwise = "{gower}") static boolean certified(Grower grower) { return true; }
                """);
        Compilation compilation = javac().withProcessors(new PolicyProcessor()).compile(policy, SHOP);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[chainrule:unknown-placeholder]")
                .inFile(policy)
                .onLineContaining("{gower}");
    }

    @ParameterizedTest
    @CsvSource({"runtime", "stack", "linkage"})
    void survivesItsOwnFailure(String kind) {
        Compilation compilation = javac().withProcessors(new PolicyProcessor(policy -> fail(kind, policy)))
                .withOptions("-Achainrule.verbose=true")
                .compile(FRUIT, WINE);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[chainrule:internal-error]")
                .inFile(FRUIT)
                .onLineContaining("interface Fruit");
        String message = compilation.errors().get(0).getMessage(null);
        assertThat(message).contains("trade.Fruit", "\tat dev.chainrule.processor.PolicyProcessorTest");
        assertThat(message.lines().count()).isLessThan(100);
        assertThat(compilation).hadNoteContaining("[chainrule] trade.Wine:");
    }

    private static void fail(String kind, TypeElement policy) {
        if (policy.getSimpleName().contentEquals("Fruit")) {
            switch (kind) {
                case "runtime" -> throw new IllegalStateException("on purpose");
                case "linkage" -> throw new NoClassDefFoundError("on purpose");
                default -> descend(policy, kind);
            }
        }
    }

    private static void descend(TypeElement policy, String kind) {
        if (!policy.getSimpleName().isEmpty()) {
            descend(policy, kind);
        }
    }

    @Test
    void tellsWhatCouldNotBeWritten() {
        Compilation compilation = javac().withProcessors(
                        new Writes(1, "trade.FruitFacts", "package trade; class FruitFacts {}"), new PolicyProcessor())
                .compile(FRUIT);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[chainrule:not-written] The file of trade.FruitFacts")
                .inFile(FRUIT);
    }

    @Test
    void writesTheSameInWhateverOrder() throws IOException {
        Compilation one = javac().withProcessors(new PolicyProcessor()).compile(FRUIT, WINE);
        Compilation other = javac().withProcessors(new PolicyProcessor()).compile(WINE, FRUIT);
        Compilation alone = javac().withProcessors(new PolicyProcessor()).compile(FRUIT);
        assertThat(texts(one)).isEqualTo(texts(other)).hasSizeGreaterThan(6).containsAllEntriesOf(texts(alone));
    }

    @Test
    void compilesNestedPoliciesAndThoseWithoutAPackage() {
        JavaFileObject outer = forSourceString("Outer", """
                import dev.chainrule.*;
                class Outer {
                    static class Middle {
                        @Policy(source = "s") interface Inner {
                            @Party("a") interface A {}
                            @Chain void sell(A one, A other);
                        }
                    }
                }
                """);
        Compilation compilation = javac().withProcessors(new PolicyProcessor()).compile(outer);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedSourceFile("Outer_Middle_InnerValidator"))
                .isPresent();
    }

    @Test
    void keepsAnnotationsFromNobody() {
        Writes other = new Writes(9, "", "");
        Compilation compilation =
                javac().withProcessors(new PolicyProcessor(), other).compile(FRUIT);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(other.sawPolicies()).isTrue();
    }

    @Test
    void saysWhatItDidWhenAsked() {
        Compilation quiet = javac().withProcessors(new PolicyProcessor()).compile(WINE);
        assertThat(quiet).hadNoteCount(0);
        Compilation verbose = javac().withProcessors(new PolicyProcessor())
                .withOptions("-Achainrule.verbose=true")
                .compile(WINE);
        assertThat(verbose)
                .hadNoteContainingMatch(
                        "\\[chainrule\\] Wine took reading \\d+ ms, analyzing \\d+ ms, .*proving \\d+ ms");
        assertThat(verbose).hadNoteContaining("[chainrule] trade.Wine: 0 ancestors, 1 chains");
    }

    @Test
    void saysWhatItReadOfEachRuleWhenAsked() {
        JavaFileObject policy = forSourceString("trade.Cider", """
                package trade;
                import dev.chainrule.*;
                @Policy(source = "Statutes")
                interface Cider {
                    @Party("maker") interface Maker { boolean certified(); String id(); }
                    @Chain void direct(Maker maker, Maker other);
                    @Rule(otherwise = "no") static boolean certified(Maker maker) { return maker.certified(); }
                    @Rule(otherwise = "no") static boolean listed(Maker maker) {
                        return maker.certified() && Integer.getInteger(maker.id()) == 3;
                    }
                    @Given(otherwise = "no") static boolean odd(Maker maker) { while (maker.certified()) { } return true; }
                }
                """);
        Compilation verbose = javac().withProcessors(new PolicyProcessor())
                .withOptions("-Achainrule.verbose=true")
                .compile(policy);
        assertThat(verbose).hadNoteContaining("[chainrule] Cider: certified: read");
        assertThat(verbose).hadNoteContaining("[chainrule] Cider: listed: read but for Integer.getInteger(String)");
        assertThat(verbose).hadNoteContaining("[chainrule] Cider: odd: not read, for while loop");
    }

    @Test
    void isIsolatingForGradleAndRegisteredForJavac() throws IOException {
        assertThat(resource("META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo(PolicyProcessor.class.getName() + ",isolating");
        assertThat(resource("META-INF/services/" + Processor.class.getName()))
                .contains(PolicyProcessor.class.getName());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PolicyProcessor.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Map<String, String> texts(Compilation compilation) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(file.getName(), file.getCharContent(false).toString());
        }
        return texts;
    }
}
