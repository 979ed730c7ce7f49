package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Is it told on the policy what no source brings about: a jar with a hole, a folder in the way, a mistake of ours? */
class TroubleTest {

    private static final String POLICY = """
            package trade;
            import dev.chainrule.*;

            @Policy(source = "The law")
            public interface Fruit {
                @Party("grower") interface Grower {}
                @Chain void sell(Grower one, Grower other);
            }
            """;

    @TempDir
    private Path folder;

    enum Compiler {
        JAVAC {
            @Override
            Outcome compile(Folders to, List<Path> sources) {
                return Javac.compile(to, sources);
            }

            @Override
            Outcome fail(Folders to, List<Path> sources) {
                return Javac.compile(new Failing(), to, sources);
            }
        },
        ECJ {
            @Override
            Outcome compile(Folders to, List<Path> sources) {
                return Ecj.compile(to, sources);
            }

            @Override
            Outcome fail(Folders to, List<Path> sources) {
                return Ecj.compile(Failing.class, to, sources);
            }
        };

        abstract Outcome compile(Folders to, List<Path> sources);

        /** With a processor that fails. */
        abstract Outcome fail(Folders to, List<Path> sources);
    }

    @ParameterizedTest
    @EnumSource
    void internalError(Compiler compiler) throws IOException {
        Outcome outcome = compiler.fail(Folders.in(folder), List.of(source("Fruit", POLICY)));

        assertThat(outcome.told())
                .extracting(Told::where)
                .containsExactly("Fruit.java:5 ERROR chainrule:internal-error");
        assertThat(outcome.told().get(0).message()).contains("Chainrule failed on the policy trade.Fruit");
        assertThat(outcome.otherErrors()).isEmpty();
    }

    /** The javac of JDK 17 fails where it is asked what such a lambda takes, before it compiles the class. */
    @Test
    void lambdaThatJavacCannotTell() throws IOException {
        Outcome outcome = Javac.compile(Folders.in(folder), List.of(source("Fruit", """
                package trade;
                import dev.chainrule.*;
                import java.util.Optional;

                @Policy(source = "The law")
                public interface Fruit {
                    interface Company { boolean known(); Optional<String> nick(); String name(); }
                    @Party("grower") interface Grower extends Company {
                        default boolean fine() {
                            return known() ? nick().filter(nick -> name().equals(nick)).isPresent() : known();
                        }
                    }
                    @Chain void sell(Grower one, Grower other);
                    @Rule(otherwise = "no") static boolean fine(Grower grower) { return grower.fine(); }
                }
                """)));

        assertThat(outcome.otherErrors()).isEmpty();
        List<String> told = Runtime.version().feature() == 17 ? List.of("not-proven", "bodies-spared") : List.of();
        assertThat(outcome.told()).extracting(Told::id).isEqualTo(told);
    }

    /** The compiler says that they may not stand there, and goes on where it is told to. */
    @Test
    void annotationsWhereNoneMayBe() throws IOException {
        Outcome outcome = Javac.compile(
                Folders.in(folder),
                List.of(
                        source("Fruit", POLICY),
                        source("package-info", "@dev.chainrule.Policy(source = \"The law\") package trade;"),
                        source("FruitTest", """
                                package trade;
                                class FruitTest { @dev.chainrule.Witnesses(Fruit.class) void decides() {} }
                                """)),
                "--should-stop=ifError=FLOW");

        assertThat(outcome.otherErrors()).hasSize(2).allMatch(error -> error.contains("not applicable"));
        assertThat(outcome.told()).isEmpty();
    }

    /** Other languages call accessors as Java cannot: here in a class file, of which the name is changed. */
    @Test
    void accessorThatJavaCannotCall() throws IOException {
        Folders to = Folders.in(folder);
        Path priced =
                source("Priced", "package trade; public interface Priced { long price_in_cents(); String name(); }");
        assertThat(Javac.compile(to, List.of(priced)).otherErrors()).isEmpty();
        Path file = to.classes().resolve("trade/Priced.class");
        byte[] renamed = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .replace("price_in_cents", "price-in-cents")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, renamed);

        Outcome outcome = Javac.compile(
                new Folders(to.classes(), to.sources(), List.of(to.classes())),
                List.of(source("Fruit", POLICY.replace("Grower {}", "Grower extends Priced {}"))));

        assertThat(outcome.told()).isEmpty();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(to.sources().resolve("trade/FruitValidator.java")).exists();
        assertThat(Files.readString(to.sources().resolve("trade/FruitFacts.java")))
                .doesNotContain("GrowerFacts");
    }

    /** What is generated holds records, of which sources before Java 17 may know nothing. */
    @Test
    void sourceTooOld() throws IOException {
        Outcome outcome = Javac.compile(Folders.in(folder), List.of(source("Fruit", POLICY)), "--release", "11");

        assertThat(outcome.told())
                .extracting(Told::where)
                .containsExactly("Fruit.java:4 ERROR chainrule:source-too-old");
        assertThat(outcome.told().get(0).message())
                .contains("needs Java 17, and these sources are compiled as Java 11.");
        assertThat(outcome.otherErrors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void notWritten(Compiler compiler) throws IOException {
        Folders to = Folders.in(folder);
        Files.writeString(to.sources().resolve("trade"), "This file is where a folder should be");

        Outcome outcome = compiler.compile(to, List.of(source("Fruit", POLICY)));

        assertThat(outcome.told()).extracting(Told::where).containsOnly("Fruit.java:5 ERROR chainrule:not-written");
        assertThat(outcome.told())
                .extracting(Told::message)
                .anyMatch(message -> message.contains("The file of trade.FruitFacts could not be written"));
    }

    /** The party's own source names what it inherits as little as a compiler without cause to look does. */
    @ParameterizedTest
    @EnumSource
    void missingType(Compiler compiler) throws IOException {
        Path policy = source("Fruit", POLICY.replace("Grower {}", "Grower extends Lost {}"));

        Outcome outcome = compiler.compile(Folders.in(folder, jarWithout("Gone")), List.of(policy));

        assertThat(outcome.told()).extracting(Told::where).containsExactly("Fruit.java:5 ERROR chainrule:missing-type");
        assertThat(outcome.told().get(0).message()).contains("The policy Fruit needs the type", "Gone");
    }

    /** What the policy itself becomes cannot stand in the signatures of what it is read from. */
    @ParameterizedTest
    @EnumSource
    void namesGenerated(Compiler compiler) throws IOException {
        Path policy = source(
                "Fruit",
                POLICY.replace(
                        "Grower {}",
                        "Grower {} static FruitFacts.GrowerFacts sample() { return FruitFacts.grower().build(); }"));

        Outcome outcome = compiler.compile(Folders.in(folder), List.of(policy));

        assertThat(outcome.told())
                .extracting(Told::where)
                .containsExactly("Fruit.java:5 ERROR chainrule:names-generated");
        assertThat(outcome.told().get(0).message())
                .contains("names FruitFacts.GrowerFacts, which is generated from it");
    }

    /** What a source misses, the compiler tells, whether or not the source has annotations of ours. */
    @ParameterizedTest
    @EnumSource
    void isNotToldTwice(Compiler compiler) throws IOException {
        Path policy = source("Fruit", POLICY.replace("Grower {}", "Grower extends Lost {}"));
        Path lost = source("Lost", "package trade; public interface Lost { Gone gone(); }");

        Outcome outcome = compiler.compile(Folders.in(folder), List.of(policy, lost));

        assertThat(outcome.told()).isEmpty();
        assertThat(outcome.otherErrors()).hasSize(1).first().asString().contains("Gone");
    }

    private Path jarWithout(String type) throws IOException {
        Folders jar = Folders.in(folder.resolve("jar"));
        Path lost = source("Lost", "package trade; public interface Lost { Gone gone(); }");
        Path gone = source("Gone", "package trade; public interface Gone {}");
        assertThat(Javac.compile(jar, List.of(lost, gone)).otherErrors()).isEmpty();
        Files.delete(jar.classes().resolve("trade").resolve(type + ".class"));
        return jar.classes();
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text);
    }
}
