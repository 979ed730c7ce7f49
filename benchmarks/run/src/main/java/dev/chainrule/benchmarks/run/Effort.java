package dev.chainrule.benchmarks.run;

import java.util.List;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is measured?
 *
 * @param rounds how many JVMs each contestant gets, one after all others have had theirs
 * @param closeRounds how many starts and compilations there are of each kind
 * @param warmups iterations before anything counts; engines that are large take long before they are at their best
 * @param closeWarmups the same for Chainrule and what is written by hand, which is small
 * @param iterations iterations that count
 * @param time of each iteration
 * @param settings in which each JVM is asked
 * @param turns of those that are compared to a few per cent
 */
record Effort(
        int rounds,
        int closeRounds,
        int warmups,
        int closeWarmups,
        int iterations,
        TimeValue time,
        List<Setting> settings,
        Turns turns) {

    /**
     * Which requests are asked, in which order, and in which of the rounds?
     *
     * @param always whether by everybody and in all rounds, or in the first only and by those who are compared to a few per cent, since
     *     what it is for does not vary
     */
    record Setting(Order order, Subset subset, boolean always) {}

    /**
     * How much do those decide who decide by turns?
     *
     * @param rounds how many JVMs each gets for an order of requests, on each JDK
     * @param warmups times that it decides before anything counts
     * @param warmup decisions of each of these
     * @param turns that it has
     * @param decisions of each turn
     */
    record Turns(int rounds, int warmups, int warmup, int turns, int decisions) {}

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
                    new Setting(Order.NEW, Subset.DENIED, false)),
            new Turns(10, 40, 500_000, 30, 100_000));

    /** Shows that everything works, and nothing else. */
    static final Effort QUICK = new Effort(
            1,
            1,
            1,
            1,
            1,
            TimeValue.milliseconds(10),
            List.of(new Setting(Order.NEW, Subset.ALL, true)),
            new Turns(1, 1, 10_000, 2, 10_000));

    /** What turns requests into something else is small, too, whosever it is. */
    int warmups(Entrant entrant, String task) {
        return Entrant.CLOSE.contains(entrant) || task.equals("convert") ? closeWarmups : warmups;
    }
}
