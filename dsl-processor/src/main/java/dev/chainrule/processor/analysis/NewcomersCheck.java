package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does a policy that must not loosen its parents let in whom none of them does? A new party below the type of an abstract position is let
 * in by the parents' own chain, and where two parents have a chain, so are those whom only the one lets in beside those whom only the other
 * does. One that is also a party that a parent lets in is no news: it brings rules of its own, and no object that was denied.
 */
final class NewcomersCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        Policy policy = graph.scope().policy();
        List<Parent> parents =
                policy.mayLoosen() ? List.of() : Parent.of(policy, graph.scope().lineage());
        if (parents.isEmpty()) {
            return;
        }
        for (BoundChain chain : graph.chains()) {
            if (!graph.isNew(chain.chain())) {
                eras(chain, parents).forEach(era -> check(chain, era, parents, graph, findings));
            }
        }
    }

    /** The days on which a chain is in force, cut wherever a parent opens or closes it. */
    private static Stream<Window> eras(BoundChain chain, List<Parent> parents) {
        List<LocalDate> cuts = parents.stream()
                .flatMap(parent -> parent.windows(chain).stream())
                .flatMap(window -> window.bounds().stream())
                .toList();
        return chain.windows().stream().flatMap(window -> window.cut(cuts).stream());
    }

    private static void check(BoundChain chain, Window era, List<Parent> parents, Graph graph, Findings findings) {
        List<Refusal> refusals = parents.stream()
                .filter(parent -> parent.windows(chain).stream().anyMatch(window -> window.covers(era)))
                .map(parent -> Refusal.of(parent, chain, graph.scope().types()))
                .toList();
        boolean alone = false;
        for (int i = 0; i < chain.positions().size(); i++) {
            for (ClassRef party : chain.positions().get(i).alternatives()) {
                int position = i;
                if (refusals.stream().allMatch(refusal -> refusal.of(position).contains(party))) {
                    alone = true;
                    report(party, chain.positions().get(i).name(), chain, graph, findings);
                }
            }
        }
        if (!alone) {
            seats(refusals, List.of(), chain).ifPresent(seats -> report(seats, chain, graph, findings));
        }
    }

    private static void report(List<Seat> seats, BoundChain chain, Graph graph, Findings findings) {
        List<String> others = seats.stream()
                .skip(1)
                .map(seat -> seat.party().simpleName() + " at "
                        + chain.positions().get(seat.position()).name())
                .toList();
        Seat first = seats.get(0);
        String where = chain.positions().get(first.position()).name() + " beside " + Words.and(others);
        report(first.party(), where, chain, graph, findings);
    }

    private static void report(ClassRef party, String where, BoundChain chain, Graph graph, Findings findings) {
        findings.report(
                Catalogue.LOOSENS_BY_PARTY,
                graph.scope().types().find(party).orElseThrow().place(),
                party.simpleName(),
                where,
                chain.chain().name(),
                graph.scope().policy().name());
    }

    /**
     * What a policy extends: a party that only another parent knows is news to it.
     *
     * @param open when its chains are in force; none of those that are closed
     */
    private record Parent(Types types, Map<Method.Signature, List<Window>> open) {

        static List<Parent> of(Policy policy, Lineage lineage) {
            return lineage.ancestors(policy.ref()).stream()
                    .filter(above -> policy.parents().contains(above.ref()))
                    .map(above -> of(new Lineage(lineage.setOf(above))))
                    .toList();
        }

        private static Parent of(Lineage lineage) {
            return new Parent(
                    new Types(lineage.policies()),
                    new ChainMerge(lineage, declared -> true)
                            .chains().stream()
                                    .filter(merged -> merged.closed().isEmpty())
                                    .collect(Collectors.toMap(
                                            merged -> merged.chain().method().signature(),
                                            ChainMerge.Merged::windows)));
        }

        List<Window> windows(BoundChain chain) {
            return open.getOrDefault(chain.chain().method().signature(), List.of());
        }

        boolean letsIn(NamedType party, Position position) {
            return types.partiesBelow(position.type()).stream().anyMatch(known -> party.isBelow(known.ref()));
        }
    }

    /**
     * Whom a parent does not let in.
     *
     * @param positions at each position of a chain
     */
    private record Refusal(List<Set<ClassRef>> positions) {

        static Refusal of(Parent parent, BoundChain chain, Types types) {
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
    }

    /** Where somebody stands whom a parent refuses. */
    private record Seat(int position, ClassRef party) {

        /** Whether whoever else is seated leaves room: at a position there is one, in a run there are as many as one likes. */
        boolean isFree(List<Seat> taken, BoundChain chain) {
            Position at = chain.positions().get(position);
            return (at.run() && at.max() > 1)
                    || taken.stream().noneMatch(other -> other.position == position && !other.party.equals(party));
        }
    }

    /** Seats of which every parent refuses one, beside those that are taken. */
    private static Optional<List<Seat>> seats(List<Refusal> parents, List<Seat> taken, BoundChain chain) {
        if (parents.isEmpty()) {
            return Optional.of(taken);
        }
        List<Refusal> others = parents.subList(1, parents.size());
        return parents.get(0)
                .seats()
                .filter(seat -> seat.isFree(taken, chain))
                .flatMap(seat -> seats(others, plus(taken, seat), chain).stream())
                .findFirst();
    }

    private static List<Seat> plus(List<Seat> taken, Seat seat) {
        return Stream.concat(taken.stream(), Stream.of(seat)).distinct().toList();
    }
}
