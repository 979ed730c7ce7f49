package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.Entrant;
import dev.chainrule.benchmarks.run.Order;
import dev.chainrule.benchmarks.run.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many times as long does one take as another, where both decided by turns? */
final class TurnRatios {

    private record Moment(int round, int turn) {}

    private final List<Turn> turns;

    TurnRatios(List<Turn> turns) {
        this.turns = List.copyOf(turns);
    }

    /** In each round the median of what they took in the same turn; nothing where they share none. */
    Optional<Ratio> ratio(Entrant one, Entrant another, int jdk, Order order) {
        Map<Moment, Double> others = times(another, jdk, order);
        Map<Integer, List<Double>> rounds = new TreeMap<>();
        times(one, jdk, order).forEach((moment, nanoseconds) -> {
            Double other = others.get(moment);
            if (other != null) {
                rounds.computeIfAbsent(moment.round(), it -> new ArrayList<>()).add(nanoseconds / other);
            }
        });
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(rounds.values().stream()
                        .mapToDouble(ratios -> Medians.of(ratios, Double::doubleValue))
                        .toArray()));
    }

    /** How many rounds there are. */
    long rounds(Entrant entrant, int jdk, Order order) {
        return times(entrant, jdk, order).keySet().stream()
                .map(Moment::round)
                .distinct()
                .count();
    }

    private Map<Moment, Double> times(Entrant entrant, int jdk, Order order) {
        Map<Moment, Double> times = new HashMap<>();
        turns.stream()
                .filter(turn -> turn.jdk() == jdk
                        && turn.order() == order
                        && turn.contestant().equals(entrant.key()))
                .forEach(turn -> times.put(new Moment(turn.round(), turn.turn()), turn.nanoseconds()));
        return times;
    }
}
