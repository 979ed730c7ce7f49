package dev.chainrule.benchmarks.contestants.evrete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class EvreteAgreesTest {

    @Test
    void itSaysOfEverySaleWhatIsExpectedAndKeepsNoFacts() {
        Evrete evrete = new Evrete();
        Agreement.check(evrete, Sales.usual());
        assertThat(evrete.facts()).isZero();
    }
}
