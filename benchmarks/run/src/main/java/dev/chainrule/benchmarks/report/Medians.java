package dev.chainrule.benchmarks.report;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** What is in the middle? */
final class Medians {

    private Medians() {}

    /** The median of a figure that each of the measurements has; not a number where there are none. */
    static <T> double of(Collection<T> measurements, ToDoubleFunction<T> figure) {
        return new Median().evaluate(measurements.stream().mapToDouble(figure).toArray());
    }
}
