package dev.chainrule.benchmarks.run;

/**
 * What a process took that decided once.
 *
 * @param jdk the feature version of the JDK
 * @param contestant by its key
 * @param round in which of the rounds that are spread over time
 * @param milliseconds from its start to its end
 * @param jars how many jars an application would have to bring along
 * @param bytes how large these are together
 */
public record Start(int jdk, String contestant, int round, double milliseconds, int jars, long bytes) {}
