package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;
import org.junit.jupiter.api.Test;

class HibernateAgreesTest {

    @Test
    void itSaysOfEverySaleWhatIsExpected() {
        Agreement.check(new Hibernate(), Sales.usual());
    }
}
