package dev.chainrule.benchmarks.run;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is measured?
 *
 * @param rounds how many JVMs each contestant gets, one after all others have had theirs
 * @param closeRounds the same for those that are compared to a few per cent
 * @param warmups iterations before anything counts
 * @param iterations iterations that count
 * @param time of each iteration
 */
record Effort(int rounds, int closeRounds, int warmups, int iterations, TimeValue time) {

    /** For figures that are quoted. */
    static final Effort FULL = new Effort(4, 10, 4, 5, TimeValue.milliseconds(500));

    /** Shows that everything works, and nothing else. */
    static final Effort QUICK = new Effort(1, 1, 1, 1, TimeValue.milliseconds(10));

    int rounds(Entrant entrant) {
        return Entrant.CLOSE.contains(entrant) ? closeRounds : rounds;
    }
}
