package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;

/** What does the author believe to be checked that is not? Said once, and only of a policy that is right otherwise. */
final class UnprovenCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        Policy policy = graph.scope().policy();
        if (findings.hasErrors() || policy.rules().isEmpty()) {
            return;
        }
        Place place = policy.place().annotation("Policy");
        if (!graph.scope().surroundings().showsBodies()) {
            findings.report(Catalogue.BODIES_UNREAD, place, policy.name());
        } else if (policy.rules().stream()
                .anyMatch(rule -> rule.kind() == Rule.Kind.GUARANTEE && rule.body() != Rule.Body.FALSE)) {
            findings.report(Catalogue.NOT_PROVEN, place, policy.name());
        }
    }
}
