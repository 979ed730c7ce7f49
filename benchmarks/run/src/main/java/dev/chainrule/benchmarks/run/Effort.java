package dev.chainrule.benchmarks.run;

import java.util.List;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is measured?
 *
 * @param rounds how many JVMs each contestant gets, one after all others have had theirs
 * @param closeRounds the same for those that are compared to a few per cent
 * @param warmups iterations before anything counts; engines that are large take long before they are at their best
 * @param closeWarmups the same for those that are compared to a few per cent, which are small
 * @param iterations iterations that count
 * @param time of each iteration
 * @param settings in which each JVM is asked
 */
record Effort(
        int rounds,
        int closeRounds,
        int warmups,
        int closeWarmups,
        int iterations,
        TimeValue time,
        List<Setting> settings) {

    /**
     * Which requests are asked, in which order, and in which of the rounds?
     *
     * @param always whether in all rounds, or in the first only, since what it is for does not vary
     */
    record Setting(Order order, Subset subset, boolean always) {}

    /** For figures that are quoted. */
    static final Effort FULL = new Effort(
            4,
            10,
            30,
            6,
            5,
            TimeValue.milliseconds(500),
            List.of(
                    new Setting(Order.REPEATED, Subset.ALL, true),
                    new Setting(Order.NEW, Subset.ALL, true),
                    new Setting(Order.NEW, Subset.PERMITTED, false),
                    new Setting(Order.NEW, Subset.DENIED, false)));

    /** Shows that everything works, and nothing else. */
    static final Effort QUICK =
            new Effort(1, 1, 1, 1, 1, TimeValue.milliseconds(10), List.of(new Setting(Order.NEW, Subset.ALL, true)));

    int rounds(Entrant entrant) {
        return Entrant.CLOSE.contains(entrant) ? closeRounds : rounds;
    }

    int warmups(Entrant entrant) {
        return Entrant.CLOSE.contains(entrant) ? closeWarmups : warmups;
    }
}
