package dev.chainrule.benchmarks.run;

/**
 * What one compilation took.
 *
 * @param policy what was compiled
 * @param way how
 * @param round in which of the rounds that are spread over time
 * @param milliseconds of all of it
 * @param lines of the witnesses that were written; 0 where none were to be
 * @param reading milliseconds that the processor took to read policies; 0, as in all phases, where there was no processor
 * @param analyzing milliseconds of analysis without a solver
 * @param proving milliseconds of proofs
 * @param writing milliseconds in which sources were written, mostly beside the proofs
 * @param filing milliseconds in which they became files
 */
public record BillSample(
        String policy,
        Bill.Way way,
        int round,
        double milliseconds,
        long lines,
        long reading,
        long analyzing,
        long proving,
        long writing,
        long filing) {}
