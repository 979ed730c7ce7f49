package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Can one sequence of parties be read in two ways along a chain, so that nothing tells where a run ends? Two readings of
 * the same sequence go through the chain side by side; they differ where some party may stand at different positions.
 */
final class RunBoundary {

    /** Longer bounds count as none: a boundary that only a count of that size would tell is none to rely on. */
    private static final int LONGEST = 64;

    /**
     * Where two readings part.
     *
     * @param first the run that ends there in one reading
     * @param second the run that begins there in one reading
     * @param party a type of party that either may hold
     */
    record Doubt(Position first, Position second, ClassRef party) {}

    /** How far a reading is: at which position, and after how many parties there. */
    private record Cursor(int position, int taken) {}

    private record State(Cursor one, Cursor two, Optional<Doubt> doubt) {}

    private record Seen(Cursor one, Cursor two, boolean parted) {}

    private final Types types;

    RunBoundary(Types types) {
        this.types = types;
    }

    Optional<Doubt> find(List<Position> positions) {
        long open = positions.stream()
                .filter(position -> position.min() < position.max())
                .count();
        // With one open run, the number of parties says how long it is.
        if (open < 2) {
            return Optional.empty();
        }
        BiFunction<Integer, Integer, Optional<ClassRef>> shared = (one, two) ->
                shared(positions.get(one).type(), positions.get(two).type());
        Cursor start = new Cursor(-1, 1);
        return search(positions, shared, new ArrayDeque<>(List.of(new State(start, start, Optional.empty()))))
                .map(doubt -> new Doubt(
                        doubt.first(),
                        doubt.second(),
                        shared(doubt.first().type(), doubt.second().type()).orElse(doubt.party())));
    }

    private static Optional<Doubt> search(
            List<Position> positions, BiFunction<Integer, Integer, Optional<ClassRef>> shared, Deque<State> open) {
        Set<Seen> seen = new HashSet<>();
        while (!open.isEmpty()) {
            State state = open.remove();
            if (state.doubt().isPresent() && mayEnd(positions, state.one()) && mayEnd(positions, state.two())) {
                return state.doubt();
            }
            for (Cursor one : steps(positions, state.one())) {
                for (Cursor two : steps(positions, state.two())) {
                    Optional<ClassRef> party = shared.apply(one.position(), two.position());
                    Optional<Doubt> doubt = state.doubt();
                    if (doubt.isEmpty() && one.position() < two.position()) {
                        doubt = party.map(type -> doubt(positions, one.position(), two.position(), type));
                    }
                    boolean mirrored = doubt.isEmpty() && one.position() > two.position();
                    if (party.isPresent() && !mirrored && seen.add(new Seen(one, two, doubt.isPresent()))) {
                        open.add(new State(one, two, doubt));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where a reading may be after one more party. */
    private static List<Cursor> steps(List<Position> positions, Cursor at) {
        List<Cursor> steps = new ArrayList<>();
        if (at.position() >= 0 && at.taken() < most(positions.get(at.position()))) {
            int counted = Math.min(at.taken() + 1, mostThatMatters(positions.get(at.position())));
            steps.add(new Cursor(at.position(), counted));
        }
        if (mayLeave(positions, at)) {
            for (int next = at.position() + 1; next < positions.size(); next++) {
                steps.add(new Cursor(next, 1));
                if (positions.get(next).min() > 0) {
                    break;
                }
            }
        }
        return steps;
    }

    private static int most(Position position) {
        return position.max() > LONGEST ? Integer.MAX_VALUE : position.max();
    }

    /** Beyond its least length, an endless run is the same at every length. */
    private static int mostThatMatters(Position position) {
        return position.max() > LONGEST ? Math.max(1, Math.min(position.min(), LONGEST)) : position.max();
    }

    private static boolean mayLeave(List<Position> positions, Cursor at) {
        return at.position() < 0
                || at.taken() >= Math.min(positions.get(at.position()).min(), LONGEST);
    }

    private static boolean mayEnd(List<Position> positions, Cursor at) {
        return mayLeave(positions, at)
                && positions.subList(at.position() + 1, positions.size()).stream()
                        .allMatch(position -> position.min() == 0);
    }

    /** Names the open runs on both sides of where two readings part, which is where their author has to look. */
    private static Doubt doubt(List<Position> positions, int one, int two, ClassRef party) {
        int first = one;
        while (first > 0 && !isOpen(positions.get(first))) {
            first--;
        }
        int second = Math.max(two, first + 1);
        while (second < positions.size() - 1 && !isOpen(positions.get(second))) {
            second++;
        }
        return new Doubt(positions.get(first), positions.get(second), party);
    }

    private static boolean isOpen(Position position) {
        return position.min() < position.max();
    }

    /** A type of party that may stand at either of two positions. */
    private Optional<ClassRef> shared(ClassRef one, ClassRef two) {
        return types.partiesBelow(one).stream()
                .filter(party -> party.isBelow(two))
                .map(NamedType::ref)
                .findFirst();
    }
}
