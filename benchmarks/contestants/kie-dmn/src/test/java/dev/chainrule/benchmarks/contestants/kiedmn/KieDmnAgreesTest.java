package dev.chainrule.benchmarks.contestants.kiedmn;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class KieDmnAgreesTest {

    @Test
    void itSaysOfEverySaleWhatIsExpected() {
        Agreement.check(new KieDmn(), Sales.usual());
    }
}
