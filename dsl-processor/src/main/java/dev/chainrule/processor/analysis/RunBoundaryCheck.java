package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Place;
import java.util.List;

/** Do the declared types tell where each run of a chain ends? */
final class RunBoundaryCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        RunBoundary boundary = new RunBoundary(graph.scope().types());
        for (BoundChain chain : graph.chains()) {
            boundary.find(chain.positions()).ifPresent(doubt -> report(chain, doubt, graph.scope(), findings));
        }
    }

    private static void report(BoundChain chain, RunBoundary.Doubt doubt, Scope scope, Findings findings) {
        Method method = chain.chain().method();
        Place run = method.parameters().get(doubt.second().parameter()).place();
        Place party = scope.types().find(doubt.party()).orElseThrow().place();
        findings.report(
                Catalogue.AMBIGUOUS_RUN,
                List.of(run, party),
                doubt.first().name(),
                method.name(),
                doubt.second().name(),
                "the party " + scope.types().label(doubt.party()));
    }
}
