package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Policy;

/** Does a policy that must not loosen its parents leave it at their chains? {@link NewcomersCheck} asks about parties. */
final class LooseningCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        Policy policy = graph.scope().policy();
        if (policy.mayLoosen()
                || graph.scope().lineage().ancestors(policy.ref()).isEmpty()) {
            return;
        }
        graph.chains().stream()
                .filter(chain -> chain.closed().isEmpty() && graph.isNew(chain.chain()))
                .forEach(chain -> findings.report(
                        Catalogue.LOOSENS,
                        chain.chain().method().place(),
                        chain.chain().name(),
                        Words.path(chain),
                        policy.name()));
    }
}
