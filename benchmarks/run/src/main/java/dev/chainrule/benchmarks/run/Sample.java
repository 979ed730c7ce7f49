package dev.chainrule.benchmarks.run;

/**
 * What one iteration took.
 *
 * @param jdk the feature version of the JDK
 * @param contestant by its key
 * @param task {@code decide} or {@code convert}
 * @param round in which of the rounds that are spread over time; each is a JVM of its own
 * @param nanoseconds of one decision, on the average
 * @param bytes allocated by one decision, on the average of all iterations of the JVM
 */
public record Sample(
        int jdk,
        String contestant,
        String task,
        Order order,
        Subset subset,
        int round,
        double nanoseconds,
        double bytes) {}
