package dev.chainrule.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * How many times as long does one take as another, and between which bounds is that with a confidence of 95 %?
 *
 * @param times the geometric mean over the rounds
 * @param low the lower bound; not a number where there is one round only
 * @param high the upper bound
 */
record Ratio(double times, double low, double high) {

    private static final double CONFIDENCE = 0.95;

    /**
     * Of pairs that were measured one after the other. Ratios spread evenly as logarithms, of which the bounds are Student's.
     *
     * @param ratios one for each round
     */
    static Ratio of(double... ratios) {
        double[] logarithms = DoubleStream.of(ratios).map(Math::log).toArray();
        double mean = new Mean().evaluate(logarithms);
        double spread = ratios.length < 2 ? Double.NaN : spread(logarithms);
        return new Ratio(Math.exp(mean), Math.exp(mean - spread), Math.exp(mean + spread));
    }

    /**
     * Of what two took round by round; nothing where they share no round.
     *
     * @param ones by their rounds
     * @param others by their rounds
     */
    static Optional<Ratio> of(Map<Integer, Double> ones, Map<Integer, Double> others) {
        double[] ratios = ones.keySet().stream()
                .filter(others::containsKey)
                .sorted()
                .mapToDouble(
                        round -> Objects.requireNonNull(ones.get(round)) / Objects.requireNonNull(others.get(round)))
                .toArray();
        return ratios.length == 0 ? Optional.empty() : Optional.of(of(ratios));
    }

    private static double spread(double[] logarithms) {
        double quantile = new TDistribution(logarithms.length - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        return quantile * new StandardDeviation().evaluate(logarithms) / Math.sqrt(logarithms.length);
    }

    /** Whether it is at most so much; nothing where the bounds lie on either side, or there are none. */
    Optional<Boolean> isAtMost(double most) {
        if (high <= most) {
            return Optional.of(true);
        }
        return low > most ? Optional.of(false) : Optional.empty();
    }

    /** How far the farther bound is from the mean, as a part of it. */
    double width() {
        return Math.max(high / times - 1, 1 - low / times);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", times, low, high);
    }
}
