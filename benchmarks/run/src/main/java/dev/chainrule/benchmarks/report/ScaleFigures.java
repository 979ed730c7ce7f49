package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.ScaleSample;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What do the samples say of each policy, at each of its sizes? */
final class ScaleFigures {

    private final List<ScaleSample> samples;

    ScaleFigures(List<ScaleSample> samples) {
        this.samples = List.copyOf(samples);
    }

    /**
     * A policy, asked by so many threads on a JDK.
     *
     * @param each nanoseconds of one decision: the median of each JVM
     * @param bytes allocated by one decision, in the JVM where that was most
     */
    record Point(
            int jdk,
            String policy,
            int size,
            int variety,
            int threads,
            double checks,
            List<Double> each,
            double bytes) {

        /** Of one decision in the best JVM. */
        double nanoseconds() {
            return Collections.min(each);
        }

        double perCheck() {
            return nanoseconds() / checks;
        }
    }

    /** The points of the policies whose names are wanted. */
    Stream<Point> points(Predicate<String> policies) {
        return samples.stream()
                .filter(sample -> policies.test(sample.policy()))
                .collect(Collectors.groupingBy(sample ->
                        List.of(sample.jdk(), sample.policy(), sample.size(), sample.variety(), sample.threads())))
                .values()
                .stream()
                .map(ScaleFigures::point);
    }

    /** The smallest of them on a JDK, asked by the fewest. */
    Point least(Predicate<String> policies, int jdk) {
        return points(policies)
                .filter(point -> point.jdk() == jdk)
                .min(Comparator.comparingInt(Point::size).thenComparing(Point::threads))
                .orElseThrow();
    }

    private static Point point(List<ScaleSample> alike) {
        ScaleSample one = alike.get(0);
        List<Double> each = alike.stream().collect(Collectors.groupingBy(ScaleSample::round)).values().stream()
                .map(jvm -> Medians.of(jvm, ScaleSample::nanoseconds))
                .toList();
        return new Point(
                one.jdk(),
                one.policy(),
                one.size(),
                one.variety(),
                one.threads(),
                one.checks(),
                each,
                alike.stream().mapToDouble(ScaleSample::bytes).max().orElseThrow());
    }
}
