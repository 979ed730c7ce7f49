package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.List;

/** Does a policy that must not loosen its parents leave it at their chains and their parties? */
final class LooseningCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        Policy policy = graph.scope().policy();
        List<Policy> ancestors = graph.scope().lineage().ancestors(policy.ref());
        if (policy.mayLoosen() || ancestors.isEmpty()) {
            return;
        }
        Types above = new Types(ancestors);
        for (BoundChain chain : graph.chains()) {
            boolean declaredHere = chain.chain().policy().equals(policy.ref());
            if (declaredHere && graph.merge().base(chain.chain()).isEmpty()) {
                findings.report(
                        Catalogue.LOOSENS,
                        chain.chain().method().place(),
                        chain.chain().name(),
                        Words.path(chain),
                        policy.name());
            } else {
                chain.positions().forEach(position -> checkParties(chain, position, graph, above, findings));
            }
        }
    }

    /**
     * A new party below the type of an abstract position is let in by the parents' own chain. One that is also a party
     * that they let in is no news: it brings rules of its own, and no object that was denied.
     */
    private static void checkParties(BoundChain chain, Position position, Graph graph, Types above, Findings findings) {
        List<NamedType> letIn = above.partiesBelow(position.type());
        for (ClassRef party : position.alternatives()) {
            NamedType type = graph.scope().types().find(party).orElseThrow();
            if (!above.isParty(party) && letIn.stream().noneMatch(parent -> type.isBelow(parent.ref()))) {
                findings.report(
                        Catalogue.LOOSENS_BY_PARTY,
                        type.place(),
                        party.simpleName(),
                        position.name(),
                        chain.chain().name(),
                        graph.scope().policy().name());
            }
        }
    }
}
