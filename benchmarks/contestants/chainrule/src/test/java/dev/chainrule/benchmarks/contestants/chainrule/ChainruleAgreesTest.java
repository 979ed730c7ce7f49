package dev.chainrule.benchmarks.contestants.chainrule;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.benchmarks.work.Sales;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainruleAgreesTest {

    @ParameterizedTest
    @MethodSource("contestants")
    void itSaysOfEverySaleWhatIsExpected(Contestant<SaleRequest, ?> contestant) {
        Agreement.check(contestant, Sales.usual());
    }

    static Stream<Contestant<SaleRequest, ?>> contestants() {
        return Stream.of(new Permits(), new Decides(), new Checks());
    }
}
