package dev.chainrule.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.BoundPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is a fingerprint the same as long as the same is decided, and another one as soon as it is not? */
class FingerprintTest {

    private static final String POLICY = """
            package fruit;

            import dev.chainrule.Chain;
            import dev.chainrule.Next;
            import dev.chainrule.EffectiveDate;
            import dev.chainrule.Party;
            import dev.chainrule.Policy;
            import dev.chainrule.Repeated;
            import dev.chainrule.Rule;
            import dev.chainrule.Guarantee;
            import dev.chainrule.Severity;
            import dev.chainrule.Transaction;
            import java.time.LocalDate;
            import java.util.List;

            @Policy(source = "Statutes", version = "1")
            interface Trade {

                enum Grade { POOR, GOOD, BEST }

                @Party("grower")
                interface Grower {
                    Grade grade();
                    int trees();
                    default boolean large() { return trees() > 100; }
                }

                @Party("market")
                interface Market { String name(); }

                interface Registered {}

                @Transaction
                interface Delivery { @EffectiveDate LocalDate date(); }

                @Chain(cites = "Article 2", from = "2020-01-01")
                void toMarket(Delivery delivery, @Repeated(min = 1, max = 3) List<Grower> growers, Market market);

                @Chain
                void direct(Delivery delivery, Grower grower, Market market);

                @Rule(otherwise = "The grower {grower.grade} is poor", cites = "Article 5", remedies = "Ask {grower}")
                static boolean good(Delivery delivery, Grower grower) {
                    boolean better = grower.grade() != Grade.POOR;
                    return better || LIMIT(grower);
                }

                @Rule(otherwise = "Too few trees", severity = Severity.WARNING)
                static boolean enough(Grower grower) {
                    return Registry.knows(grower) || grower.large();
                }

                @Guarantee
                static boolean always(Grower grower) {
                    return grower.grade() != null;
                }

                private static boolean LIMIT(Grower grower) {
                    return grower.trees() >= 10;
                }
            }

            final class Registry {
                static boolean knows(Object object) {
                    return object != null;
                }
            }
            """;

    @TempDir
    private static Path folder;

    private static Fingerprint before = new Fingerprint("", "");

    @BeforeAll
    static void takeFingerprint() throws IOException {
        before = fingerprint(POLICY);
    }

    @Test
    void isOfKnownLengthAndDigits() throws IOException {
        assertThat(List.of(before.rules(), before.wording()))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[0-9a-f]{32}"));
        assertThat(fingerprint(POLICY)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a local's name | better | finer",
                "a parameter's name | Market market) | Market place)",
                "the layout | static boolean enough | static   boolean   enough",
                "the version | version = \"1\" | version = \"2\"",
                "the document | Statutes | Bylaws",
                "a helper's name | LIMIT | isLarge",
                "what is guaranteed | grower.grade() != null | grower.trees() == grower.trees()",
                "a fact that nobody reads | String name(); | String name(); int stalls();",
                "code that cannot be read | object != null | object == null",
            })
    void isTheSameInOther(String what, String from, String to) throws IOException {
        assertThat(fingerprint(replaced(from, to))).as(what).isEqualTo(before);
    }

    @Test
    void isTheSameUnderAnotherNameOfAParameterThatAMessageNames() throws IOException {
        String renamed = POLICY.replace("{grower", "{farmer")
                .replace("good(Delivery delivery, Grower grower)", "good(Delivery delivery, Grower farmer)")
                .replace("grower.grade() != Grade.POOR", "farmer.grade() != Grade.POOR")
                .replace("better || LIMIT(grower)", "better || LIMIT(farmer)");

        assertThat(renamed).isNotEqualTo(POLICY);
        assertThat(fingerprint(renamed)).isEqualTo(before);
    }

    @Test
    void isTheSameInAnotherOrder() throws IOException {
        String chain = POLICY.substring(POLICY.indexOf("    @Chain\n"), POLICY.indexOf("    @Rule(otherwise = \"The"));
        String moved = POLICY.replace(chain, "").replace("    @Guarantee", chain + "    @Guarantee");

        assertThat(moved).isNotEqualTo(POLICY).hasSameSizeAs(POLICY);
        assertThat(fingerprint(moved)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a message | is poor | is rather poor",
                "a placeholder | {grower.grade} | {grower.trees}",
                "what is cited for a rule | Article 5 | Article 6",
                "what is cited for a chain | Article 2 | Article 3",
                "a remedy | Ask | Do ask",
                "a party's label | \"grower\" | \"farmer\"",
            })
    void differsOnlyInWordingBy(String what, String from, String to) throws IOException {
        Fingerprint after = fingerprint(replaced(from, to));

        assertThat(after.rules()).as(what).isEqualTo(before.rules());
        assertThat(after.wording()).as(what).isNotEqualTo(before.wording());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a comparison | trees() >= 10 | trees() > 10",
                "a number in a helper | trees() >= 10 | trees() >= 11",
                "a number in a default accessor | trees() > 100 | trees() > 101",
                "a constant | != Grade.POOR | != Grade.GOOD",
                "the order of constants | POOR, GOOD | GOOD, POOR",
                "a date | 2020-01-01 | 2020-01-02",
                "an end | from = \"2020-01-01\" | from = \"2020-01-01\", until = \"2030-01-01\"",
                "a severity | , severity = Severity.WARNING | ''",
                "a code | otherwise = \"Too few trees\" | otherwise = \"Too few trees\", code = \"few\"",
                "a bound of a run | max = 3 | max = 4",
                "a position | Grower grower, Market | Grower grower, Grower other, Market",
                "what a rule asks | enough(Grower grower) | enough(Delivery delivery, Grower grower)",
                "what may be null | Grade grade(); | @Nullable Grade grade(); @interface Nullable {}",
                "a closed chain | @Chain\\n    void direct | @Chain(closed = \"Over\")\\n    void direct",
                "a call that cannot be read | Registry.knows(grower) | Registry.knows(grower.grade())",
                "a type that is a party | interface Registered {} | @Party(\"registered\") interface Registered {}",
                "an effective date | @EffectiveDate LocalDate date() | LocalDate date(); @EffectiveDate LocalDate day()",
            })
    void differsBy(String what, String from, String to) throws IOException {
        String after = replaced(from.replace("\\n", "\n"), to.replace("\\n", "\n"));

        assertThat(fingerprint(after).rules()).as(what).isNotEqualTo(before.rules());
    }

    /** What its body says is in no rule. */
    @Test
    void isEmptyWhereADefaultAccessorSaysTheEffectiveDate() throws IOException {
        String computed = replaced(
                "@EffectiveDate LocalDate date();",
                "LocalDate ordered(); @EffectiveDate default LocalDate date() { return ordered().plusDays(1); }");

        assertThat(fingerprint(computed).rules()).isEmpty();
    }

    /** What is asked of it by default may be answered otherwise tomorrow, and no rule says so. */
    @Test
    void isEmptyWhereAPartyOfAnotherFileAnswersByDefault() throws IOException {
        String telling =
                replaced("direct(Delivery delivery, Grower grower,", "direct(Delivery delivery, Orchard grower,")
                        + "@Party(\"orchard\") interface Orchard extends Trade.Grower { int rows(); }\n";
        String answering = telling.replace("int rows();", "int rows(); default int trees() { return rows() * 20; }");

        assertThat(fingerprint(telling).rules()).hasSize(32).isNotEqualTo(before.rules());
        assertThat(fingerprint(answering).rules()).isEmpty();
    }

    private static String replaced(String from, String to) {
        String replaced = POLICY.replace(from, to);
        assertThat(replaced).as("with %s", to).isNotEqualTo(POLICY);
        return replaced;
    }

    private static Fingerprint fingerprint(String policy) throws IOException {
        Path source = Files.writeString(folder.resolve("Trade.java"), policy);
        return Fingerprint.of(
                Objects.requireNonNull(BoundPolicies.of(List.of(source)).get("fruit.Trade")));
    }
}
