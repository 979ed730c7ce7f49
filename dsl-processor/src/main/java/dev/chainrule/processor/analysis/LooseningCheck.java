package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Does a policy that must not loosen its parents leave it at their chains and their parties? */
final class LooseningCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        Policy policy = graph.scope().policy();
        List<Parent> parents =
                policy.mayLoosen() ? List.of() : Parent.of(policy, graph.scope().lineage());
        if (parents.isEmpty()) {
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
                chain.positions().forEach(position -> checkParties(chain, position, graph, parents, findings));
            }
        }
    }

    /**
     * What a policy extends: a party that only another parent knows is news to it.
     *
     * @param open its chains, but for closed ones
     */
    private record Parent(Types types, Set<Method.Signature> open) {

        static List<Parent> of(Policy policy, Lineage lineage) {
            return lineage.ancestors(policy.ref()).stream()
                    .filter(above -> policy.parents().contains(above.ref()))
                    .map(above -> of(new Lineage(lineage.setOf(above))))
                    .toList();
        }

        private static Parent of(Lineage lineage) {
            return new Parent(
                    new Types(lineage.policies()),
                    new ChainMerge(lineage, declared -> true)
                            .chains().stream()
                                    .filter(merged -> merged.closed().isEmpty())
                                    .map(merged -> merged.chain().method().signature())
                                    .collect(Collectors.toSet()));
        }

        boolean letsIn(NamedType party, Position position, BoundChain chain) {
            return open.contains(chain.chain().method().signature())
                    && types.partiesBelow(position.type()).stream().anyMatch(known -> party.isBelow(known.ref()));
        }
    }

    /**
     * A new party below the type of an abstract position is let in by the parents' own chain. One that is also a party
     * that they let in is no news: it brings rules of its own, and no object that was denied.
     */
    private static void checkParties(
            BoundChain chain, Position position, Graph graph, List<Parent> parents, Findings findings) {
        for (ClassRef party : position.alternatives()) {
            NamedType type = graph.scope().types().find(party).orElseThrow();
            if (parents.stream().noneMatch(parent -> parent.letsIn(type, position, chain))) {
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
