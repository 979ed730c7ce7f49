package dev.chainrule.benchmarks.contestants.authzforce;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class AuthzForceAgreesTest {

    @Test
    void itSaysOfEverySaleWhatIsExpected() {
        Agreement.check(new AuthzForce(), Sales.usual());
    }
}
