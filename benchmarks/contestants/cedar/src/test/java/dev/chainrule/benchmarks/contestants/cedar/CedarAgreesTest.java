package dev.chainrule.benchmarks.contestants.cedar;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class CedarAgreesTest {

    @Test
    void itSaysOfEverySaleWhatIsExpected() {
        Agreement.check(new Cedar(), Sales.usual());
    }
}
