package dev.chainrule.benchmarks.report;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** What is in the middle, and what around it? */
final class Medians {

    private Medians() {}

    /** The median of a figure that each of the measurements has; not a number where there are none. */
    static <T> double of(Collection<T> measurements, ToDoubleFunction<T> figure) {
        return percentile(50, measurements, figure);
    }

    /** The value below which so many of a hundred measurements are; not a number where there are none. */
    static <T> double percentile(double percent, Collection<T> measurements, ToDoubleFunction<T> figure) {
        return new Percentile(percent)
                .evaluate(measurements.stream().mapToDouble(figure).toArray());
    }
}
