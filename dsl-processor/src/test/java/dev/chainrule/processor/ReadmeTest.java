package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Fork;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does the README's first screen show what really happens? */
class ReadmeTest {

    private static final Path SHOWN = Path.of("src/test/resources/readme");
    private static final List<Path> BOTH = List.of(SHOWN.resolve("CoffeeTrade.java"), SHOWN.resolve("App.java"));
    private static final Path DESK = SHOWN.resolve("Desk.java");

    @TempDir
    private Path temporary;

    @Test
    void showsThePolicyAndTheApplication() throws IOException {
        for (Path source : BOTH) {
            assertThat(readme()).contains("```java\n" + Files.readString(source) + "```\n");
        }
    }

    @Test
    void showsWhatTheApplicationPrints() throws IOException {
        Compiled compiled = Javac.withProcessor().compile(temporary, BOTH);
        String output = Fork.java("-cp", compiled.classes().toString(), "coffee.App");
        assertThat(readme()).contains("```\n" + output + "```\n");
    }

    @Test
    void showsWhatADecisionTellsPrograms() throws IOException {
        assertThat(readme()).contains("```java\n" + Files.readString(DESK) + "```\n");
        Path app = temporary.resolve("App.java");
        Files.writeString(
                app,
                Files.readString(BOTH.get(1))
                        .replaceAll(
                                "System.out.println\\((CoffeeTradeValidator.(check|imported).*)\\);",
                                "Desk.tell($1);"));
        Compiled compiled = Javac.withProcessor().compile(temporary, List.of(BOTH.get(0), DESK, app));
        assertThat(Fork.java("-cp", compiled.classes().toString(), "coffee.App"))
                .isEqualTo("""
                false
                certified, [Article 5]: [Ask Alto Verde for its certificate]
                acrossTheBorder, [Article 7]: []
                no-chain, []: []
                Possible instead: grower > importer > roaster
                """);
    }

    @Test
    void showsWhatJavacSaysAboutTheMistakes() throws IOException {
        String policy = Files.readString(BOTH.get(0));
        Path mistaken = temporary.resolve("CoffeeTrade.java");
        Files.writeString(
                mistaken,
                policy.replace("{grower.name} is not", "{grower.nmae} is not")
                        .replace("@Next Importer buyer", "@Next Grower buyer"));
        Compiled compiled = Javac.withProcessor().attempt(temporary, List.of(mistaken));
        assertThat(compiled.diagnostics()).hasSize(2).allSatisfy(diagnostic -> {
            String shown = "CoffeeTrade.java:%d: error: %s\n"
                    .formatted(diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
            assertThat(readme()).contains(shown);
        });
    }

    @Test
    void showsWhatJavacProves() throws IOException {
        String policy = Files.readString(BOTH.get(0));
        String more = between("to the policy above:\n\n```java\n", "```\n");
        Path longer = temporary.resolve("CoffeeTrade.java");
        Files.writeString(longer, policy.substring(0, policy.lastIndexOf('}')) + "\n" + more + "}\n");
        Compiled compiled = Javac.withProcessor().attempt(temporary, List.of(longer));
        assertThat(compiled.diagnostics()).hasSize(2);
        for (Diagnostic<?> diagnostic : compiled.diagnostics()) {
            assertShown("CoffeeTrade.java", diagnostic);
        }
    }

    @Test
    void showsWhatAChangeChanges() throws IOException {
        String policy = Files.readString(BOTH.get(0));
        String beginning = between("let it begin with\n\n```java\n", "```\n");
        Path newer = temporary.resolve("CoffeeTrade2025.java");
        String changed = policy.substring(0, policy.indexOf("@Policy"))
                + beginning
                + policy.substring(policy.indexOf("interface CoffeeTrade {\n") + "interface CoffeeTrade {\n".length());
        Files.writeString(
                newer,
                changed.replace("from = \"2024-07-01\"", "from = \"2025-01-01\"")
                        .replace("Grower seller, @Next Importer buyer", "Company seller, @Next Company buyer"));
        Compiled compiled = Javac.withProcessor().attempt(temporary, List.of(BOTH.get(0), newer));
        assertThat(compiled.diagnostics()).hasSize(3);
        for (Diagnostic<?> diagnostic : compiled.diagnostics()) {
            assertShown("CoffeeTrade2025.java", diagnostic);
        }
    }

    @Test
    void showsTheTestsThatTheSolverWrites() throws IOException, ReflectiveOperationException {
        Path test = temporary.resolve("CoffeeTradeTest.java");
        Files.writeString(test, between("Ask for them on a test class:\n\n```java\n", "```\n"));
        Compiled compiled = Javac.withProcessor().compile(temporary, List.of(BOTH.get(0), test));
        Method all = compiled.loader(getClass().getClassLoader())
                .loadClass("coffee.CoffeeTradeWitnesses")
                .getDeclaredMethod("all");
        all.setAccessible(true);
        String names =
                ((Stream<?>) all.invoke(null)).map(witness -> witness + "\n").collect(Collectors.joining());

        assertThat(between("and JUnit runs\n\n```\n", "```\n")).isEqualTo(names);
        assertThat(Files.readString(compiled.sources().resolve("coffee/CoffeeTradeWitnesses.java")))
                .contains(between("one request that is permitted:\n\n```java\n", "```\n"));
    }

    /** The message, with what javac quotes of the source after its first line. */
    private static void assertShown(String file, Diagnostic<?> diagnostic) throws IOException {
        List<String> lines = diagnostic.getMessage(Locale.ROOT).lines().toList();
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "Note";
        assertThat(readme())
                .contains("%s:%d: %s: %s\n".formatted(file, diagnostic.getLineNumber(), kind, lines.get(0)))
                .contains(lines.stream().skip(1).map(line -> line + "\n").collect(Collectors.joining()));
    }

    @Test
    void showsTheEditionOfADecision() throws IOException {
        Path keeper = temporary.resolve("Keeper.java");
        Files.writeString(keeper, """
                package coffee;

                class Keeper {
                    public static void main(String[] args) {
                        System.out.println(CoffeeTradeValidator.checkAny(new Object(), java.util.List.of()).edition());
                    }
                }
                """);
        Compiled compiled = Javac.withProcessor().compile(temporary, List.of(BOTH.get(0), keeper));
        String output = Fork.java("-cp", compiled.classes().toString(), "coffee.Keeper");
        assertThat(readme()).contains("```\n" + output + "```\n");
    }

    private static String between(String before, String after) throws IOException {
        int start = readme().indexOf(before) + before.length();
        return readme().substring(start, readme().indexOf(after, start));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
