package dev.chainrule.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
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

    @Test
    void roundsThatOnlyOneHadDoNotCount() {
        assertThat(Ratio.of(Map.of(0, 4.0, 1, 6.0, 2, 1.0), Map.of(0, 2.0, 1, 3.0, 5, 7.0)))
                .hasValueSatisfying(ratio -> assertThat(ratio.toString()).isEqualTo("2.00 (2.00 to 2.00)"));
        assertThat(Ratio.of(Map.of(0, 4.0), Map.of(1, 2.0))).isEmpty();
    }

    @Test
    void boundsOnEitherSideDecideNothing() {
        Ratio ratio = new Ratio(1.1, 1.0, 1.2);

        assertThat(ratio.isAtMost(1.2)).hasValue(true);
        assertThat(ratio.isAtMost(1.15)).isEmpty();
        assertThat(ratio.isAtMost(0.9)).hasValue(false);
        assertThat(Ratio.of(3).isAtMost(5)).isEmpty();
    }
}
