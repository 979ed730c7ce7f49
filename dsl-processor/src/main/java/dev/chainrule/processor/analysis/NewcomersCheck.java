package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.List;
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
        List<Admission> parents = policy.mayLoosen()
                ? List.of()
                : Admission.of(policy, graph.scope().lineage());
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
    private static Stream<Window> eras(BoundChain chain, List<Admission> parents) {
        List<LocalDate> cuts = parents.stream()
                .flatMap(parent -> parent.windows(chain).stream())
                .flatMap(window -> window.bounds().stream())
                .toList();
        return chain.windows().stream().flatMap(window -> window.cut(cuts).stream());
    }

    private static void check(BoundChain chain, Window era, List<Admission> parents, Graph graph, Findings findings) {
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
            Refusal.together(refusals, chain).ifPresent(seats -> report(seats, chain, graph, findings));
        }
    }

    private static void report(List<Refusal.Seat> seats, BoundChain chain, Graph graph, Findings findings) {
        List<String> others = seats.stream()
                .skip(1)
                .map(seat -> seat.party().simpleName() + " at "
                        + chain.positions().get(seat.position()).name())
                .toList();
        Refusal.Seat first = seats.get(0);
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
}
