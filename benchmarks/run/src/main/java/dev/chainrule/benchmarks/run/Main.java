package dev.chainrule.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Measures, and keeps what comes of it. Arguments: the folder of the benchmarks, then each JDK as its version and its home,
 * {@code 17=/where/it/is}.
 */
public final class Main {

    private final Path benchmarks;
    private final List<Jdk> jdks;
    private final Effort effort;
    private final Path results;

    Main(Path benchmarks, List<Jdk> jdks, Effort effort, Path results) {
        this.benchmarks = benchmarks;
        this.jdks = List.copyOf(jdks);
        this.effort = effort;
        this.results = results;
    }

    public static void main(String[] args) {
        Path benchmarks = Path.of(args[0]);
        List<Jdk> jdks = Arrays.stream(args).skip(1).map(Main::jdk).toList();
        Main main = new Main(benchmarks, jdks, Effort.FULL, benchmarks.resolve("results"));
        Surroundings.keep(main.results.resolve("machine.txt"), benchmarks, jdks);
        main.sideBySide(Entrant.all());
        main.starts(Entrant.all());
    }

    private static Jdk jdk(String argument) {
        int equals = argument.indexOf('=');
        return new Jdk(Integer.parseInt(argument.substring(0, equals)), Path.of(argument.substring(equals + 1)));
    }

    /**
     * Everybody once, then everybody once more, from the other end: what slows the machine down for a while slows down all, and nobody
     * always follows the same.
     */
    void sideBySide(List<Entrant> entrants) {
        Kept<Sample> samples = Kept.samples(results);
        samples.begin();
        for (int round = 0; round < Math.max(effort.rounds(), effort.closeRounds()); round++) {
            for (Jdk jdk : jdks) {
                ForkedRun run = new ForkedRun(benchmarks, jdk, effort);
                for (Entrant entrant : inTurn(entrants, round)) {
                    if (round < effort.rounds(entrant)) {
                        measure(run, entrant, round, samples);
                    }
                }
            }
        }
    }

    private static List<Entrant> inTurn(List<Entrant> entrants, int round) {
        List<Entrant> inTurn = new ArrayList<>(entrants);
        if (round % 2 == 1) {
            Collections.reverse(inTurn);
        }
        return inTurn;
    }

    private void measure(ForkedRun run, Entrant entrant, int round, Kept<Sample> samples) {
        for (Effort.Setting setting : effort.settings()) {
            if (setting.always() || round == 0) {
                samples.add(run.samples(entrant, setting.order(), setting.subset(), round));
            }
        }
    }

    /** A process each, in as many rounds as those get that are compared closely. */
    void starts(List<Entrant> entrants) {
        Kept<Start> starts = Kept.starts(results);
        starts.begin();
        ColdStart start = new ColdStart(benchmarks);
        for (int round = 0; round < effort.closeRounds(); round++) {
            for (Jdk jdk : jdks) {
                for (Entrant entrant : inTurn(entrants, round)) {
                    starts.add(List.of(start.of(entrant, jdk, round)));
                }
            }
        }
    }
}
