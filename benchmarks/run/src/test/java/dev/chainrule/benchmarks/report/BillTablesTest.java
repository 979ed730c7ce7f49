package dev.chainrule.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.benchmarks.run.Bill.Way;
import dev.chainrule.benchmarks.run.BillSample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillTablesTest {

    /** Seconds of each way, round by round. */
    private static void add(List<BillSample> samples, Way way, double... seconds) {
        for (int round = 0; round < seconds.length; round++) {
            samples.add(new BillSample("CSP", way, round, 1_000 * seconds[round], 0, 0, 0, 0, 0, 0));
        }
    }

    @Test
    void whatIsAddedIsWhatItIsInEachRound() {
        List<BillSample> samples = new ArrayList<>();
        add(samples, Way.PROVEN, 5, 9, 6);
        add(samples, Way.NONE, 1, 3, 5);
        add(samples, Way.GENERATED, 2, 4, 5);
        add(samples, Way.WRITTEN, 4, 8, 4);
        add(samples, Way.NONE_C1, 1, 1, 1);
        add(samples, Way.PROVEN_C1, 2, 2, 2);

        assertThat(new BillTables(samples).bill())
                .endsWith("| CSP | 1.3 | 1.3 | 2.0 | 3.00 | 4.00 (1.00 … 6.00) | 3.00 (1.00 … 5.00) "
                        + "| 1.00 (1.00 … 2.00) | 1.00 (1.00 … 1.00) | 3 |\n");
        assertThat(new BillTables(samples).brief()).endsWith("| CSP | 2.0 | 4.0 | 1.0 | 1.0 |\n");
    }
}
