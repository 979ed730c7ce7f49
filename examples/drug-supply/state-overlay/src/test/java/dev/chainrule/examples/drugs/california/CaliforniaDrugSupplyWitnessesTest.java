package dev.chainrule.examples.drugs.california;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.Witnesses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does the validator decide every request as the solver says that the Act and California's law do? */
@Witnesses(CaliforniaDrugSupply.class)
class CaliforniaDrugSupplyWitnessesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.chainrule.examples.drugs.california.CaliforniaDrugSupplyWitnesses#all")
    void decides(CaliforniaDrugSupplyWitnesses.Witness witness) {
        assertThat(witness.actual()).isEqualTo(witness.expected());
    }
}
