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
        for (BoundChain chain : graph.chains()) {
            boolean declaredHere = chain.chain().policy().equals(policy.ref());
            if (declaredHere && graph.merge().base(chain.chain()).isEmpty()) {
                findings.report(
                        Catalogue.LOOSENS,
                        chain.chain().method().place(),
                        chain.chain().name(),
                        Words.path(chain),
                        policy.name());
            } else if (!chain.windows().isEmpty()) {
                List<Types> above = having(chain, graph);
                chain.positions().forEach(position -> checkParties(chain, position, graph, above, findings));
            }
        }
    }

    /** The types of each parent in which a chain is open: a party that only another parent knows is news to it. */
    private static List<Types> having(BoundChain chain, Graph graph) {
        Lineage lineage = graph.scope().lineage();
        Policy policy = graph.scope().policy();
        return lineage.ancestors(policy.ref()).stream()
                .filter(parent -> policy.parents().contains(parent.ref()))
                .map(parent -> new Lineage(lineage.setOf(parent)))
                .filter(parents -> isOpen(chain, parents))
                .map(parents -> new Types(parents.policies()))
                .toList();
    }

    private static boolean isOpen(BoundChain chain, Lineage parents) {
        return new ChainMerge(parents, declared -> true)
                .chains().stream()
                        .filter(merged -> merged.closed().isEmpty())
                        .anyMatch(merged -> merged.chain()
                                .method()
                                .signature()
                                .equals(chain.chain().method().signature()));
    }

    /**
     * A new party below the type of an abstract position is let in by the parents' own chain. One that is also a party
     * that they let in is no news: it brings rules of its own, and no object that was denied.
     */
    private static void checkParties(
            BoundChain chain, Position position, Graph graph, List<Types> above, Findings findings) {
        for (ClassRef party : position.alternatives()) {
            NamedType type = graph.scope().types().find(party).orElseThrow();
            if (above.stream().noneMatch(types -> letsIn(types, position, type))) {
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

    private static boolean letsIn(Types types, Position position, NamedType party) {
        return types.partiesBelow(position.type()).stream().anyMatch(known -> party.isBelow(known.ref()));
    }
}
