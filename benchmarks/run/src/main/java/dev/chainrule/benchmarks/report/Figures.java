package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.Order;
import dev.chainrule.benchmarks.run.Sample;
import dev.chainrule.benchmarks.run.Subset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What do the samples of one JDK say of each contestant? */
final class Figures {

    private static final int BEST_OF = 4;

    private final List<Sample> samples;

    Figures(List<Sample> samples, int jdk) {
        this.samples = samples.stream().filter(sample -> sample.jdk() == jdk).toList();
    }

    /** Those of whom there are samples, as they took part. */
    List<String> contestants() {
        return samples.stream().map(Sample::contestant).distinct().toList();
    }

    /** In nanoseconds: the median of the best of its first JVMs, as noise only ever adds. */
    OptionalDouble time(String contestant, String task, Order order) {
        return best(contestant, task, order, Subset.ALL, BEST_OF);
    }

    /** The same of decisions on new requests that are all permitted, or all denied. */
    OptionalDouble time(String contestant, Subset subset) {
        return best(contestant, "decide", Order.NEW, subset, BEST_OF);
    }

    private OptionalDouble best(String contestant, String task, Order order, Subset subset, int jvms) {
        return medians(contestant, task, order, subset).values().stream()
                .limit(jvms)
                .mapToDouble(Double::doubleValue)
                .min();
    }

    /** How many times as long one decides as another: the best of as many JVMs for both, since the best of more is better. */
    OptionalDouble times(String one, String another, Order order) {
        int jvms = Math.min(BEST_OF, Math.min(jvms(one, order), jvms(another, order)));
        OptionalDouble ones = best(one, "decide", order, Subset.ALL, jvms);
        OptionalDouble others = best(another, "decide", order, Subset.ALL, jvms);
        return ones.isPresent() && others.isPresent()
                ? OptionalDouble.of(ones.getAsDouble() / others.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Allocated by one decision, in the JVM where that was most. */
    OptionalDouble bytes(String contestant, String task, Subset subset) {
        return samples.stream()
                .filter(sample -> sample.contestant().equals(contestant)
                        && sample.task().equals(task)
                        && sample.subset() == subset)
                .mapToDouble(Sample::bytes)
                .max();
    }

    /** How many it had. */
    int jvms(String contestant, Order order) {
        return medians(contestant, "decide", order, Subset.ALL).size();
    }

    /** What each JVM of a contestant took, in nanoseconds. */
    Collection<Double> each(String contestant, Order order) {
        return medians(contestant, "decide", order, Subset.ALL).values();
    }

    private Map<Integer, Double> medians(String contestant, String task, Order order, Subset subset) {
        return samples.stream()
                .filter(sample -> sample.contestant().equals(contestant)
                        && sample.task().equals(task)
                        && sample.order() == order
                        && sample.subset() == subset)
                .collect(Collectors.groupingBy(
                        Sample::round,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), jvm -> Medians.of(jvm, Sample::nanoseconds))));
    }
}
