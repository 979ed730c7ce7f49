package dev.chainrule.examples.drugs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.Witnesses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does the validator decide every request as the solver says that the Act does? */
@Witnesses(DrugSupply.class)
class DrugSupplyWitnessesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.chainrule.examples.drugs.DrugSupplyWitnesses#all")
    void decides(DrugSupplyWitnesses.Witness witness) {
        assertThat(witness.actual()).isEqualTo(witness.expected());
    }
}
