package dev.chainrule.benchmarks.contestants.avaje;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class AvajeAgreesTest {

    @Test
    void itSaysOfEverySaleWhatIsExpected() {
        Agreement.check(new AvajeValidator(), Sales.usual());
    }
}
