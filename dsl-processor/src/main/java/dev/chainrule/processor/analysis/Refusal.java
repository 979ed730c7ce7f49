package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom a parent does not let in.
 *
 * @param positions at each position of a chain
 */
record Refusal(List<Set<ClassRef>> positions) {

    /** Where somebody stands whom a parent refuses. */
    record Seat(int position, ClassRef party) {

        /** Whether whoever else is seated leaves room: at a position there is one, in a run there are as many as one likes. */
        boolean isFree(List<Seat> taken, BoundChain chain) {
            Position at = chain.positions().get(position);
            return (at.run() && at.max() > 1)
                    || taken.stream().noneMatch(other -> other.position == position && !other.party.equals(party));
        }
    }

    static Refusal of(Admission parent, BoundChain chain, Types types) {
        return new Refusal(chain.positions().stream()
                .map(position -> position.alternatives().stream()
                        .filter(party -> !parent.letsIn(types.find(party).orElseThrow(), position))
                        .collect(Collectors.<ClassRef, Set<ClassRef>>toCollection(LinkedHashSet::new)))
                .toList());
    }

    Set<ClassRef> of(int position) {
        return positions.get(position);
    }

    Stream<Seat> seats() {
        return IntStream.range(0, positions.size())
                .boxed()
                .flatMap(i -> positions.get(i).stream().map(party -> new Seat(i, party)));
    }

    /** Seats of which every parent refuses one; none where there are none such. */
    static Optional<List<Seat>> together(List<Refusal> parents, BoundChain chain) {
        return together(parents, List.of(), chain);
    }

    /** Seats of which every parent refuses one, beside those that are taken. */
    private static Optional<List<Seat>> together(List<Refusal> parents, List<Seat> taken, BoundChain chain) {
        if (parents.isEmpty()) {
            return Optional.of(taken);
        }
        List<Refusal> others = parents.subList(1, parents.size());
        return parents.get(0)
                .seats()
                .filter(seat -> seat.isFree(taken, chain))
                .flatMap(seat -> together(others, plus(taken, seat), chain).stream())
                .findFirst();
    }

    private static List<Seat> plus(List<Seat> taken, Seat seat) {
        return Stream.concat(taken.stream(), Stream.of(seat)).distinct().toList();
    }
}
