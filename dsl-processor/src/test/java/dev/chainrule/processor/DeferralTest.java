package dev.chainrule.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static dev.chainrule.processor.Trade.SHOP;
import static dev.chainrule.processor.Trade.policy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does a policy wait for the types that it names, and is it told when they never come? */
class DeferralTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void waitsForATypeThatAnotherProcessorWrites(int round) {
        Compilation compilation = waiting(round, SHOP);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(text(compilation, "trade/FruitValidator.java")).contains("market()");
    }

    /** Compiles a policy that names an enum which another processor writes in a round. */
    private static Compilation waiting(int round, JavaFileObject... others) {
        JavaFileObject policy = policy("Fruit", """
                @Party("grower") interface Grower { Market market(); }
                @Chain void sell(Grower grower, Grower other);
                @Rule(otherwise = "no") static boolean same(Grower one, Grower other) { return one.market() == Market.EU; }
                """);
        List<JavaFileObject> sources = new ArrayList<>(List.of(others));
        sources.add(policy);
        return javac().withProcessors(
                        new PolicyProcessor(),
                        new Writes(round, "trade.Market", "package trade; public enum Market { EU, US }"),
                        // Without it there would be no third round.
                        new Writes(1, "trade.One", "package trade; class One {}"),
                        new Writes(2, "trade.Two", "package trade; class Two {}"))
                .compile(sources);
    }

    @Test
    void waitsAsLongAsOthersWriteAnything() {
        JavaFileObject policy = policy("Fruit", """
                @Party("grower") interface Grower { Market market(); }
                @Chain void sell(Grower grower, Grower other);
                """);
        Compilation compilation = javac().withProcessors(
                        new PolicyProcessor(),
                        new Writes(1, "one.package-info", "package one;"),
                        new Writes(2, "two.package-info", "package two;"),
                        new Writes(3, "trade.Market", "package trade; public enum Market { EU, US }"))
                .compile(policy);
        assertThat(compilation).succeededWithoutWarnings();
    }

    /** An unknown number is none, and none is a run that may be empty. */
    @Test
    void waitsForTheBoundsOfARun() {
        JavaFileObject policy = policy("Fruit", """
                @Party(Limits.LABEL) interface Grower { boolean known(); }
                @Party("buyer") interface Buyer {}
                @Chain void sell(@Repeated(min = Limits.MIN, max = Limits.MAX) java.util.List<Grower> growers, Buyer buyer);
                @Rule(otherwise = "no") static boolean known(Grower grower) { return grower.known(); }
                """);
        Writes limits = new Writes(
                1,
                "trade.Limits",
                "package trade; interface Limits { int MIN = 2; int MAX = 3; String LABEL = \"grower\"; }");
        Compilation compilation =
                javac().withProcessors(new PolicyProcessor(), limits).compile(policy);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("trade.FruitChains")
                .contentsAsUtf8String()
                .contains("new Step(\"grower\", Grower.class, 2, 3)");
    }

    @Test
    void waitsForAParty() {
        JavaFileObject policy = policy("Fruit", """
                @Party("buyer") interface Buyer {}
                @Chain void sell(Grower grower, Buyer buyer);
                """);
        Writes grower = new Writes(
                1,
                "trade.Grower",
                "package trade; @dev.chainrule.Party(\"grower\") public interface Grower extends Later { int size(); }");
        Writes later = new Writes(2, "trade.Later", "package trade; public interface Later {}");
        Compilation compilation =
                javac().withProcessors(new PolicyProcessor(), grower, later).compile(policy);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void readsBodiesThatNameWhatIsYetToBeWritten() {
        JavaFileObject policy = policy("Fruit", """
                @Party("grower") interface Grower { String name(); }
                @Chain void sell(Grower grower, Grower other);
                @Rule(otherwise = "no") static boolean known(Grower grower) { return Registry.knows(grower.name()); }
                """);
        Writes registry = new Writes(
                2,
                "trade.Registry",
                "package trade; class Registry { static boolean knows(String name) { return true; } }");
        Compilation compilation = javac().withProcessors(
                        new PolicyProcessor(), new Writes(1, "trade.One", "package trade; class One {}"), registry)
                .compile(policy, SHOP);
        assertThat(compilation).succeededWithoutWarnings();
    }

    private static final JavaFileObject FRUIT_TEST = forSourceString("trade.FruitTest", """
            package trade;
            @dev.chainrule.Witnesses(Fruit.class)
            class FruitTest { java.util.stream.Stream<FruitWitnesses.Witness> all() { return FruitWitnesses.all(); } }
            """);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void witnessesWaitForAPolicyThatWaits(int round) {
        Compilation compilation = waiting(round, SHOP, FRUIT_TEST);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(text(compilation, "trade/FruitWitnesses.java")).contains("grower.market is US");
    }

    @Test
    void witnessesWaitForAPolicyThatAnotherProcessorWrites() {
        Writes policy = new Writes(1, "trade.Fruit", """
                package trade;
                import dev.chainrule.*;
                @Policy(source = "s")
                public interface Fruit {
                    @Party("grower") interface Grower { boolean ripe(); }
                    @Chain void sell(Grower grower, Grower other);
                    @Rule(otherwise = "no") static boolean ripe(Grower grower, Grower other) { return grower.ripe(); }
                }
                """);
        Compilation compilation =
                javac().withProcessors(new PolicyProcessor(), policy).compile(FRUIT_TEST);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(text(compilation, "trade/FruitWitnesses.java")).contains("grower.ripe is false");
    }

    @Test
    void witnessesOfAMissingPolicyAreLeftToTheCompiler() {
        Compilation compilation = javac().withProcessors(new PolicyProcessor()).compile(FRUIT_TEST);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
        assertThat(compilation.errors())
                .noneMatch(error -> error.getMessage(null).contains("chainrule:"));
    }

    @Test
    void leavesAMissingTypeToTheCompiler() {
        JavaFileObject policy = policy("Fruit", """
                @Party("grower") interface Grower { Market market(); }
                @Chain void sell(Grower grower, Grower other);
                """);
        Compilation compilation = javac().withProcessors(new PolicyProcessor()).compile(policy, SHOP);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("class Market");
    }

    @Test
    void tellsOfATypeThatIsWrittenAfterEverythingElse() {
        JavaFileObject policy = policy("Fruit", """
                @Party("grower") interface Grower { Market market(); }
                @Chain void sell(Grower grower, Grower other);
                """);
        Compilation compilation = javac().withProcessors(
                        new PolicyProcessor(),
                        new Writes(3, "trade.Market", "package trade; public enum Market { EU }"))
                .compile(policy, SHOP);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[chainrule:missing-type] The policy Fruit needs the type Market");
    }

    @Test
    void tellsOfATypeThatOnlyAClassFileMisses(@TempDir Path folder) throws IOException {
        Folders jar = Folders.in(folder.resolve("jar"));
        Path lost =
                Files.writeString(folder.resolve("Lost.java"), "package trade; public interface Lost { Gone gone(); }");
        Path gone = Files.writeString(folder.resolve("Gone.java"), "package trade; public interface Gone {}");
        assertThat(Javac.compile(jar, List.of(lost, gone)).otherErrors()).isEmpty();
        Files.delete(jar.classes().resolve("trade/Gone.class"));
        Path fruit = Files.writeString(
                folder.resolve("Fruit.java"),
                "package trade; @dev.chainrule.Policy(source = \"s\") interface Fruit {"
                        + " @dev.chainrule.Chain void sell(Lost one, Lost other); }");
        Outcome outcome = Javac.compile(Folders.in(folder, jar.classes()), List.of(fruit));
        assertThat(outcome.told()).extracting(Told::id).containsExactly("missing-type");
        assertThat(outcome.otherErrors()).isEmpty();
    }

    private static String text(Compilation compilation, String name) {
        return compilation.generatedSourceFiles().stream()
                .filter(file -> file.getName().endsWith(name))
                .map(DeferralTest::text)
                .findFirst()
                .orElseThrow();
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
