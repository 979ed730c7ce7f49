package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Policy;

/** Does the compiler show what rules say? Told once, and only of a policy that is right otherwise. */
final class HiddenBodiesCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        Policy policy = graph.scope().policy();
        if (!findings.hasErrors()
                && !policy.rules().isEmpty()
                && !graph.scope().surroundings().showsBodies()) {
            findings.report(Catalogue.BODIES_UNREAD, policy.place().annotation("Policy"), policy.name());
        }
    }
}
