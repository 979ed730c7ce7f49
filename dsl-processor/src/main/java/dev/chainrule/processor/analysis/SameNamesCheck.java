package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Does each chain have a name of its own, and does a rule look as if it replaced another? */
final class SameNamesCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        Map<String, BoundChain> owners = new HashMap<>();
        for (BoundChain chain : graph.chains()) {
            BoundChain owner = owners.putIfAbsent(chain.chain().name(), chain);
            if (owner != null) {
                reportOverload(chain, owner, findings);
            }
        }
        ClassRef own = graph.scope().policy().ref();
        for (Policy ancestor : graph.scope().lineage().ancestors(own)) {
            for (Rule above : ancestor.rules()) {
                graph.ownRules().stream()
                        .filter(rule -> rule.name().equals(above.name()))
                        .forEach(rule -> findings.report(
                                Catalogue.SAME_NAME,
                                rule.method().place(),
                                Words.kind(rule),
                                rule.name(),
                                ancestor.name()));
            }
        }
    }

    private static void reportOverload(BoundChain chain, BoundChain owner, Findings findings) {
        Method method = chain.chain().method();
        Method other = owner.chain().method();
        List<Place> places = List.of(method.place(), other.place());
        String policy = owner.chain().policy().simpleName();
        findings.report(
                Catalogue.CHAIN_OVERLOADED,
                places,
                method.name(),
                Words.types(method),
                other.name(),
                Words.types(other),
                policy);
    }
}
