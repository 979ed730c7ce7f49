package dev.chainrule.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theSlowestJvmIsSoFarBehindTheBest() {
        assertThat(Spread.behind(List.of(20.0, 11.0, 12.0))).isEqualTo("82 %");
        assertThat(Spread.behind(List.of(20.0))).isEmpty();
    }

    @Test
    void aRangeIsAroundTheMedian() {
        assertThat(Spread.range(List.of(4.0, 1.0, 2.0))).isEqualTo("2.00 (1.00 … 4.00)");
    }
}
