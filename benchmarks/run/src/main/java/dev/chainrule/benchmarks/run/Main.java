package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.sized.SizedPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures, and keeps what comes of it. Arguments: the folder of the benchmarks, each JDK as its version and its home, {@code
 * 17=/where/it/is}, and what is to be measured: {@code side-by-side}, {@code by-turns}, {@code start}, {@code rules},
 * {@code scale}, {@code jit} or {@code bill}; all, where nothing is named.
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
        List<String> others = Arrays.stream(args).skip(1).toList();
        List<Jdk> jdks =
                others.stream().filter(it -> it.contains("=")).map(Main::jdk).toList();
        List<String> named = others.stream().filter(it -> !it.contains("=")).toList();
        Main main = new Main(benchmarks, jdks, Effort.FULL, benchmarks.resolve("results"));
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("side-by-side", () -> main.sideBySide(Entrant.all()));
        parts.put("by-turns", main::byTurns);
        parts.put("start", () -> main.starts(Entrant.all()));
        parts.put("rules", () -> main.rules(Scale.rules(Scale.RULES)));
        parts.put("scale", () -> main.scale(Scale.all(), Scale.SALES));
        parts.put("jit", () -> main.jit(Scale.RULES));
        parts.put("bill", main::bill);
        if (!parts.keySet().containsAll(named)) {
            throw new IllegalArgumentException(named + " are not all among " + parts.keySet());
        }
        parts.forEach((name, part) -> {
            if (named.isEmpty() || named.contains(name)) {
                Surroundings.keep(main.results.resolve("machine.txt"), name, benchmarks, jdks);
                part.run();
            }
        });
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
        for (int round = 0; round < effort.rounds(); round++) {
            for (Jdk jdk : jdks) {
                ForkedRun run = new ForkedRun(benchmarks, jdk, effort);
                for (Entrant entrant : inTurn(entrants, round)) {
                    measure(run, entrant, round, samples);
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
            if (setting.always() || (round == 0 && Entrant.CLOSE.contains(entrant))) {
                samples.add(run.samples(entrant, setting.order(), setting.subset(), round));
            }
        }
    }

    /** Those that are compared to a few per cent. */
    void byTurns() {
        new ByTurns(benchmarks, effort.turns(), Kept.turns(results)).measure(Entrant.CLOSE, jdks);
    }

    /** A process each, round by round. */
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

    /** Many rules beside the same by hand. */
    void rules(List<Scale.Setting> settings) {
        new Scale(benchmarks, jdks, effort, Kept.rules(results), compiled()).measure(settings, List.of());
    }

    /** Policies of many sizes. */
    void scale(List<Scale.Setting> settings, List<Integer> sales) {
        new Scale(benchmarks, jdks, effort, Kept.scale(results), compiled()).measure(settings, sales);
    }

    /** The folder where Maven puts what it makes. */
    private Path compiled() {
        return benchmarks.resolve("sized").resolve("target").resolve("compiled");
    }

    /** Policies of so many rules. */
    void jit(List<Integer> rules) {
        Kept<JitSample> kept = Kept.jit(results);
        kept.begin();
        Workshop workshop = new Workshop(benchmarks, jdks.get(0), compiled());
        for (SizedPolicy policy : rules.stream().map(SizedPolicy::ofRules).toList()) {
            Path classes = workshop.compile(policy);
            jdks.forEach(jdk -> kept.add(List.of(new JitLog(benchmarks, jdk).sample(policy, classes))));
        }
    }

    /** On the first JDK. */
    void bill() {
        Path compiled = benchmarks.resolve("sized").resolve("target").resolve("bill");
        Bill bill = new Bill(benchmarks, jdks.get(0), compiled, Kept.bill(results));
        bill.measure(bill.all(), effort.closeRounds(), 10);
    }
}
