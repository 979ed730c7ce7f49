package dev.chainrule.benchmarks.contestants.jcasbin;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.Sales;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JcasbinAgreesTest {

    @ParameterizedTest
    @MethodSource("contestants")
    void itSaysOfEverySaleWhatIsExpected(Contestant<?, ?> contestant) {
        Agreement.check(contestant, Sales.usual());
    }

    static Stream<Contestant<?, ?>> contestants() {
        return Stream.of(new WithAttributes(), new WithFunctions());
    }
}
