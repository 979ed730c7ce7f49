package dev.chainrule.benchmarks.contestants.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class DroolsAgreesTest {

    @Test
    void aStatelessSessionSaysOfEverySaleWhatIsExpected() {
        Agreement.check(new StatelessDrools(), Sales.usual());
    }

    @Test
    void aReusedSessionSaysOfEverySaleWhatIsExpectedAndKeepsNoFacts() {
        ReusedDrools reused = new ReusedDrools();
        Agreement.check(reused, Sales.usual());
        assertThat(reused.facts()).isZero();
    }
}
