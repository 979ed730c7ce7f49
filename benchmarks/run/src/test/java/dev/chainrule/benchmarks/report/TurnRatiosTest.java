package dev.chainrule.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.benchmarks.run.Entrant;
import dev.chainrule.benchmarks.run.Order;
import dev.chainrule.benchmarks.run.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnRatiosTest {

    private static Turn turn(Entrant entrant, int round, int turn, double nanoseconds) {
        return new Turn(17, entrant.key(), Order.NEW, round, turn, nanoseconds);
    }

    /** The machine is three times as slow in the second turn; the last is one that only one had. */
    private final TurnRatios ratios = new TurnRatios(List.of(
            turn(Entrant.CHECKS, 0, 0, 20),
            turn(Entrant.CHECKS, 0, 1, 60),
            turn(Entrant.CHECKS, 0, 2, 90),
            turn(Entrant.CHECKS, 1, 0, 40),
            turn(Entrant.CHECKS, 1, 1, 5),
            turn(Entrant.PERMITS, 0, 0, 10),
            turn(Entrant.PERMITS, 0, 1, 30),
            turn(Entrant.PERMITS, 0, 2, 10),
            turn(Entrant.PERMITS, 1, 0, 20)));

    @Test
    void eachRoundCountsByTheMedianOfTurnsThatBothHad() {
        assertThat(ratios.ratio(Entrant.CHECKS, Entrant.PERMITS, 17, Order.NEW))
                .hasValueSatisfying(ratio -> assertThat(ratio.toString()).isEqualTo("2.00 (2.00 to 2.00)"));
        assertThat(ratios.rounds(Entrant.CHECKS, 17, Order.NEW)).isEqualTo(2);
    }

    @Test
    void whatWasNotMeasuredIsNotTold() {
        assertThat(ratios.ratio(Entrant.CHECKS, Entrant.PERMITS, 25, Order.NEW)).isEmpty();
        assertThat(ratios.ratio(Entrant.CHECKS, Entrant.PERMITS, 17, Order.REPEATED))
                .isEmpty();
        assertThat(ratios.ratio(Entrant.CHECKS, Entrant.MASK, 17, Order.NEW)).isEmpty();
    }
}
