package dev.chainrule.benchmarks.contestants.easyrules;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class EasyRulesAgreesTest {

    @Test
    void itSaysOfEverySaleWhatIsExpected() {
        Agreement.check(new EasyRules(), Sales.usual());
    }
}
