package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Rule;
import java.util.List;

/** Is nothing asked along a chain, in a policy that has rules and no mistakes? It permits whoever fits. */
final class UnaskedChainCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        List<Rule> denying = graph.rules().stream()
                .filter(rule -> rule.kind() != Rule.Kind.GUARANTEE && !rule.warning())
                .toList();
        if (denying.isEmpty() || findings.hasErrors()) {
            return;
        }
        graph.chains().stream()
                .filter(chain -> graph.isNew(chain.chain()) && chain.closed().isEmpty())
                .filter(chain -> denying.stream()
                        .allMatch(rule -> graph.binder().bind(rule, chain).isEmpty()))
                .forEach(chain -> findings.report(
                        Catalogue.UNASKED_CHAIN,
                        chain.chain().method().place(),
                        chain.chain().name(),
                        Words.path(chain),
                        nearest(chain, denying, graph)));
    }

    /** The rule that would be asked, if the chain had its transaction. */
    private static String nearest(BoundChain chain, List<Rule> rules, Graph graph) {
        return rules.stream()
                .filter(rule -> chain.transaction().isEmpty()
                        && !graph.binder().bindParties(rule, chain).isEmpty())
                .findFirst()
                .map(rule -> ", though " + Words.the(rule) + " would be asked if this chain had its transaction")
                .orElse("");
    }
}
