package dev.chainrule.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Who decides faster, to a few per cent? JVMs that run one after the other are too far apart in time for that: a machine is slower for
 * seconds or minutes at once. Here the JVMs of all contestants are warmed up first, and then decide by turns of some ten milliseconds, in an
 * order that is drawn anew for each.
 */
final class ByTurns {

    private static final long SEED = 25_11;

    private final Path benchmarks;
    private final Effort.Turns effort;
    private final Kept<Turn> kept;
    private final Random random = new Random(SEED);

    /**
     * One that keeps what it measures.
     *
     * @param benchmarks the folder of all benchmarks, in which Maven has compiled them
     */
    ByTurns(Path benchmarks, Effort.Turns effort, Kept<Turn> kept) {
        this.benchmarks = benchmarks;
        this.effort = effort;
        this.kept = kept;
    }

    /** In each round every contestant has a new JVM, on each JDK and for each order. */
    void measure(List<Entrant> entrants, List<Jdk> jdks) {
        kept.begin();
        for (int round = 0; round < effort.rounds(); round++) {
            for (Jdk jdk : jdks) {
                for (Order order : Order.values()) {
                    kept.add(turns(entrants, jdk, order, round));
                }
            }
        }
    }

    private List<Turn> turns(List<Entrant> entrants, Jdk jdk, Order order, int round) {
        Map<Entrant, WaitingJvm> jvms = new LinkedHashMap<>();
        try {
            for (Entrant entrant : entrants) {
                WaitingJvm jvm = new WaitingJvm(benchmarks, jdk, entrant, order);
                jvms.put(entrant, jvm);
                for (int i = 0; i < effort.warmups(); i++) {
                    jvm.decide(effort.warmup());
                }
            }
            List<Turn> turns = new ArrayList<>();
            for (int turn = 0; turn < effort.turns(); turn++) {
                turns.addAll(turn(jvms, jdk, order, round, turn));
            }
            return turns;
        } finally {
            jvms.values().forEach(WaitingJvm::close);
        }
    }

    /** All are asked the same, so all have to permit as much. */
    private List<Turn> turn(Map<Entrant, WaitingJvm> jvms, Jdk jdk, Order order, int round, int turn) {
        List<Map.Entry<Entrant, WaitingJvm>> shuffled = new ArrayList<>(jvms.entrySet());
        Collections.shuffle(shuffled, random);
        List<Turn> turns = new ArrayList<>();
        Map<Integer, String> permitted = new LinkedHashMap<>();
        shuffled.forEach(jvm -> {
            String key = jvm.getKey().key();
            WaitingJvm.Took took = jvm.getValue().decide(effort.decisions());
            permitted.put(took.permitted(), key);
            turns.add(
                    new Turn(jdk.version(), key, order, round, turn, (double) took.nanoseconds() / effort.decisions()));
        });
        if (permitted.size() > 1) {
            throw new IllegalStateException("Of the same requests they do not permit as many: " + permitted);
        }
        return turns;
    }
}
