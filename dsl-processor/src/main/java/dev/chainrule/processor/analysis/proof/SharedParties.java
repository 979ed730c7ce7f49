package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which parties, in order, fit two chains? Found by walking along both at once, the shortest first. */
final class SharedParties {

    /** No longer runs are tried, but for those without an end: what they share at this length they share at any. */
    private static final int LONGEST = 256;

    /** How far along a chain: at which position, and after how many parties there. */
    private record At(int position, int taken) {}

    private record State(At one, At other) {}

    private record Way(State state, Optional<Way> before, String label) {

        /** The labels of all parties, the first one first. */
        List<String> labels() {
            Deque<String> labels = new ArrayDeque<>();
            for (Optional<Way> way = Optional.of(this);
                    way.flatMap(Way::before).isPresent();
                    way = way.get().before()) {
                labels.addFirst(way.get().label());
            }
            return List.copyOf(labels);
        }
    }

    private final List<Position> one;
    private final List<Position> other;
    private final List<NamedType> parties;

    private SharedParties(List<Position> one, List<Position> other, List<NamedType> parties) {
        this.one = one;
        this.other = other;
        this.parties = parties;
    }

    /** Parties that fit both, as {@code distiller > retailer}; none where no parties do. */
    static Optional<String> of(List<Position> one, List<Position> other, Map<ClassRef, NamedType> types) {
        List<NamedType> parties = types.values().stream()
                .filter(type -> type.party().isPresent())
                .sorted((a, b) -> a.ref().compareTo(b.ref()))
                .toList();
        return new SharedParties(one, other, parties).search();
    }

    private Optional<String> search() {
        At start = new At(-1, 1);
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(new State(start, start), Optional.empty(), "")));
        Set<State> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Way way = open.remove();
            if (mayEnd(one, way.state().one()) && mayEnd(other, way.state().other())) {
                return Optional.of(String.join(" > ", way.labels()));
            }
            for (At first : steps(one, way.state().one())) {
                for (At second : steps(other, way.state().other())) {
                    Optional<String> party = shared(one.get(first.position()), other.get(second.position()));
                    State next = new State(first, second);
                    if (party.isPresent() && seen.add(next)) {
                        open.add(new Way(next, Optional.of(way), party.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> shared(Position here, Position there) {
        return parties.stream()
                .filter(party -> party.isBelow(here.type()) && party.isBelow(there.type()))
                .findFirst()
                .flatMap(NamedType::party);
    }

    private static List<At> steps(List<Position> positions, At at) {
        List<At> steps = new ArrayList<>();
        if (at.position() >= 0 && hasRoom(positions.get(at.position()), at.taken())) {
            steps.add(new At(at.position(), Math.min(at.taken() + 1, LONGEST)));
        }
        for (int next = at.position() + 1; next < positions.size() && mayLeave(positions, at); next++) {
            steps.add(new At(next, 1));
            if (positions.get(next).min() > 0) {
                break;
            }
        }
        return steps;
    }

    private static boolean hasRoom(Position position, int taken) {
        return position.max() == Integer.MAX_VALUE || taken < Math.min(position.max(), LONGEST);
    }

    private static boolean mayLeave(List<Position> positions, At at) {
        return at.position() < 0 || at.taken() >= positions.get(at.position()).min();
    }

    private static boolean mayEnd(List<Position> positions, At at) {
        return mayLeave(positions, at)
                && positions.subList(at.position() + 1, positions.size()).stream()
                        .allMatch(position -> position.min() == 0);
    }
}
