package dev.chainrule.benchmarks.run;

import java.util.Map;

/**
 * What one compilation took.
 *
 * @param policy what was compiled
 * @param way how, by the name of a {@link Bill.Way}
 * @param round in which of the rounds that are spread over time
 * @param milliseconds of all of it
 * @param lines of the witnesses that were written; 0 where none were to be
 * @param phases milliseconds of each phase of the processor, by its name; empty where there was no processor
 */
public record BillSample(
        String policy, String way, int round, double milliseconds, long lines, Map<String, Long> phases) {}
