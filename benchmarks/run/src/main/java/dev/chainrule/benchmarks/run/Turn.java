package dev.chainrule.benchmarks.run;

/**
 * What one turn took.
 *
 * @param jdk the feature version of the JDK
 * @param contestant by its key
 * @param round in which of the rounds that are spread over time; each is a JVM of its own
 * @param turn which of those of its round; everybody takes the first before anybody takes the second
 * @param nanoseconds of one decision, on the average
 */
public record Turn(int jdk, String contestant, Order order, int round, int turn, double nanoseconds) {}
