package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Does generated code do what it should when an application calls it? Each application in {@code writer} is compiled with
 * its policy, without a single warning, and run; what it finds wrong it throws.
 */
class GeneratedCodeTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    private Path out;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "decisions, spirits.Decisions, good/everything",
        "shadowed, shade.Shadowed, ''",
        "deprecated, old.Deprecations, ''",
        "unnamed, Unnamed, ''",
        "facts, trade.MissingFacts, ''",
        "locals, local.Locals, ''",
        "namesakes, namesake.Namesakes, ''",
        "index, Index$Application, ''",
        "kinds, loans.Lending, ''",
        "hidden, hidden.Hidden, ''",
        "narrower, wine.Narrower, ''",
        "unsteady, ferry.Unsteady, ''",
        "lengths, press.Lengths, ''",
        "nearest, fair.Nearest, ''",
        "nested, depot.Deposits, ''",
        "across, t.Across, ''",
        "noparty, yard.NoParties, ''",
        "yields, farm.Yields, ''",
        "generic, held.Generics, ''",
    })
    void answersAnApplication(String application, String main, String policy) throws Throwable {
        List<Path> sources = new ArrayList<>(Javac.files(RESOURCES.resolve("writer/" + application)));
        if (!policy.isEmpty()) {
            sources.addAll(Javac.files(RESOURCES.resolve(policy)));
        }
        run(compile(sources), main);
    }

    @Test
    void longTextsAreJoined() throws Throwable {
        Path source = Files.createDirectories(out.resolve("long")).resolve("Long.java");
        Files.writeString(source, longTexts());

        run(compile(List.of(source)), "Long$Main");
    }

    /** A constructor takes no more than 255 words. */
    @Test
    void aPartyWithMoreFactsThanParametersHasNoRecord() throws IOException {
        Path source = Files.createDirectories(out.resolve("many")).resolve("Many.java");
        String facts =
                IntStream.range(0, 128).mapToObj(i -> " long f" + i + "();").collect(Collectors.joining());
        Files.writeString(source, """
                import dev.chainrule.*;

                @Policy(source = "Many")
                interface Many {
                    @Party("a") interface A {%s }
                    @Party("b") interface B {%s }
                    @Chain void chain(A a, B b);
                }
                """.formatted(facts, facts.substring(" long f0();".length())));

        assertThat(compile(List.of(source)).written().keySet())
                .anyMatch(name -> name.endsWith("ManyFacts$BFacts.class"))
                .noneMatch(name -> name.endsWith("ManyFacts$AFacts.class"));
    }

    private Compiled compile(List<Path> sources) {
        return Javac.withProcessor()
                .option("-Xlint:all,-processing,-options", "-Werror")
                .compile(out, sources);
    }

    private static void run(Compiled compiled, String main) throws Throwable {
        Class<?> type = Class.forName(main, true, compiled.loader(GeneratedCodeTest.class.getClassLoader()));
        Method method = type.getDeclaredMethod("main", String[].class);
        method.setAccessible(true);
        try {
            method.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A policy whose texts are longer than a constant of a class file can be, in bytes if not in characters. */
    private static String longTexts() {
        String part = "\"" + "\u20ac".repeat(15_000) + "\"";
        String text = String.join(" + ", part, part, part);
        return """
                import dev.chainrule.*;
                import java.util.List;

                @Policy(source = %1$s, version = %1$s)
                interface Long {
                    @Party(%1$s) interface A { boolean a(); }
                    @Party("b") interface B { }
                    @Chain(cites = %1$s) void chain(A a, B b);
                    @Rule(otherwise = %1$s + "{a.a}", cites = %1$s, remedies = %1$s) static boolean rule(A a) { return a.a(); }

                    final class Main {
                        private Main() { }

                        public static void main(String[] args) {
                            String text = "\\u20ac".repeat(45_000);
                            LongDecision denied = LongValidator.check(List.of(LongFacts.a().build(), LongFacts.b().build()));
                            LongDecision.Violation violation = denied.violations().get(0);
                            if (!denied.version().equals(text)
                                    || !violation.message().equals(text + "false")
                                    || !violation.citations().equals(List.of(text))
                                    || !violation.remedies().equals(List.of(text))
                                    || !violation.parties().get(0).role().equals(text)) {
                                throw new AssertionError(violation.message());
                            }
                        }
                    }
                }
                """.formatted(text);
    }

    /** What callers say shows only where javac goes on after the errors of a policy. */
    @Test
    void aPolicyWithErrorsLeavesItsCallersWithoutAny() throws IOException {
        Compiled compiled = Javac.withProcessor()
                .option("--should-stop=ifError=FLOW")
                .attempt(out, Javac.files(RESOURCES.resolve("writer/stub")));

        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.diagnostics())
                .extracting(error -> error.getMessage(null))
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error).contains("nobody"),
                        error -> assertThat(error).contains("2024-1-1"),
                        error -> assertThat(error).contains("is a list"),
                        error -> assertThat(error).contains("The transaction Order does not say which date counts"));
    }
}
