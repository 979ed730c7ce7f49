package dev.chainrule.benchmarks.run;

/**
 * What one iteration took under a policy of some size.
 *
 * @param jdk the feature version of the JDK
 * @param policy its name, or the key of a contestant that decides on CSP sales
 * @param size what is large about it: how many rules, chains, parties in a run, or requests
 * @param variety along how many chains requests go, or how long their runs are
 * @param threads how many asked at once
 * @param checks how many rules one decision asks, on the average; 1 where that is not of interest
 * @param round in which of the rounds that are spread over time; each is a JVM of its own
 * @param nanoseconds of one decision, on the average of all threads
 * @param bytes allocated by one decision, on the average of all iterations of the JVM
 */
public record ScaleSample(
        int jdk,
        String policy,
        int size,
        int variety,
        int threads,
        double checks,
        int round,
        double nanoseconds,
        double bytes) {}
