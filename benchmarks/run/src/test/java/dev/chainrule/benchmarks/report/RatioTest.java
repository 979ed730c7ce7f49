package dev.chainrule.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void equalRoundsLeaveNoDoubt() {
        Ratio ratio = Ratio.of(2, 2, 2, 2);

        assertThat(ratio.times()).isEqualTo(2, within(1e-9));
        assertThat(ratio.width()).isEqualTo(0, within(1e-9));
    }

    /** Of the logarithms 0 and ln 4: mean ln 2, standard deviation ln 4 / √2, Student's quantile for one degree of freedom 12.7062. */
    @Test
    void boundsAreStudents() {
        Ratio ratio = Ratio.of(1, 4);

        assertThat(ratio.times()).isEqualTo(2, within(1e-9));
        assertThat(Math.log(ratio.high() / ratio.times())).isEqualTo(12.7062 * Math.log(4) / 2, within(1e-3));
        assertThat(ratio.low() * ratio.high()).isEqualTo(4, within(1e-9));
    }

    @Test
    void oneRoundHasNoBounds() {
        assertThat(Ratio.of(3).low()).isNaN();
    }
}
