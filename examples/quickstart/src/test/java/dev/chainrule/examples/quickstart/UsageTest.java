package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said to someone who calls the application in another way than its own? */
class UsageTest {
    @Test
    void filesAreMissing() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", "Usage: quickstart <partners.csv> <orders.csv>\n"));
        assertThat(Run.of("partners.csv").status()).isEqualTo(2);
    }

    @Test
    void oneFileTooMany() {
        assertThat(Run.of("partners.csv", "orders.csv", "more.csv").status()).isEqualTo(2);
    }

    @Test
    void nameThatNoFileCanHave() {
        assertThat(Run.of("partners.csv", "\0").status()).isEqualTo(2);
    }

    @Test
    void help() {
        assertThat(Run.of("--help")).isEqualTo(new Run(0, "Usage: quickstart <partners.csv> <orders.csv>\n", ""));
    }
}
