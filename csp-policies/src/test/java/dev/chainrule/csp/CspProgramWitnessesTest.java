package dev.chainrule.csp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.Witnesses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does the validator decide every request as the solver says that the programme does? */
@Witnesses(CspProgram.class)
class CspProgramWitnessesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.chainrule.csp.CspProgramWitnesses#all")
    void decides(CspProgramWitnesses.Witness witness) {
        assertThat(witness.actual()).isEqualTo(witness.expected());
    }
}
