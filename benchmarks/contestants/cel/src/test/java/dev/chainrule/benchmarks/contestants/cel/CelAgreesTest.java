package dev.chainrule.benchmarks.contestants.cel;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class CelAgreesTest {

    @Test
    void itSaysOfEverySaleWhatIsExpected() {
        Agreement.check(new Expressions(), Sales.usual());
    }
}
