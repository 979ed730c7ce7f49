package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.NamedType;

/** Has every party a place in some chain? */
final class UnusedPartyCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        if (!graph.complete() || graph.chains().isEmpty()) {
            return;
        }
        graph.scope().types().parties().stream()
                .filter(party -> !hasPlace(party, graph))
                .forEach(party -> findings.report(
                        Catalogue.UNUSED_PARTY, party.place(), party.ref().simpleName()));
    }

    private static boolean hasPlace(NamedType party, Graph graph) {
        return graph.chains().stream()
                .flatMap(chain -> chain.positions().stream())
                .anyMatch(position -> party.isBelow(position.type()));
    }
}
