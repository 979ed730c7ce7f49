package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Policy;

/** Does a policy permit anything at all? */
final class NoChainsCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        if (!graph.chains().isEmpty() || !graph.complete()) {
            return;
        }
        Policy policy = graph.scope().policy();
        Catalogue entry = policy.rules().isEmpty() ? Catalogue.EMPTY_POLICY : Catalogue.NO_CHAINS;
        findings.report(entry, policy.place(), policy.name());
    }
}
