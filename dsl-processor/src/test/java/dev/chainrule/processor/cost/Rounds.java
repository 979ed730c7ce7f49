package dev.chainrule.processor.cost;

import java.util.ArrayList;
import java.util.List;

/** What came of measuring the same several times, in turn? */
final class Rounds {

    private final List<double[]> rounds = new ArrayList<>();

    /** A figure that is worked out of the times of one round. */
    interface Figure {
        double of(double[] times);
    }

    void add(double... times) {
        rounds.add(times);
    }

    double median(Figure figure) {
        double[] sorted = rounds.stream().mapToDouble(figure::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
