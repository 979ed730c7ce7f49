package dev.chainrule.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.benchmarks.run.Order;
import dev.chainrule.benchmarks.run.Sample;
import dev.chainrule.benchmarks.run.Subset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static Sample sample(String contestant, int round, double nanoseconds) {
        return new Sample(17, contestant, "decide", Order.NEW, Subset.ALL, round, nanoseconds, 16);
    }

    private final List<Sample> samples = List.of(
            sample("a", 0, 10),
            sample("a", 0, 30),
            sample("a", 0, 11),
            sample("a", 1, 20),
            sample("b", 0, 22),
            sample("b", 1, 40),
            sample("b", 2, 1));

    @Test
    void theTimeIsTheMedianOfTheBestJvm() {
        assertThat(new Figures(samples, 17).time("a", "decide", Order.NEW)).hasValue(11);
        assertThat(new Figures(samples, 17).time("a", "decide", Order.REPEATED)).isEmpty();
        assertThat(new Figures(samples, 25).time("a", "decide", Order.NEW)).isEmpty();
    }

    @Test
    void theBestOfAsManyJvmsAreCompared() {
        assertThat(new Figures(samples, 17).times("b", "a", Order.NEW)).hasValue(2);
        assertThat(new Figures(samples, 17).times("b", "nobody", Order.NEW)).isEmpty();
    }

    @Test
    void eachJvmTookItsMedian() {
        assertThat(new Figures(samples, 17).each("a", Order.NEW)).containsExactly(11.0, 20.0);
    }
}
