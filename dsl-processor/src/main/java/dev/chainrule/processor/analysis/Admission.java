package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Window;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a policy extends: a party that only another parent knows is news to it.
 *
 * @param open when its chains are in force; none of those that are closed
 */
record Admission(Types types, Map<Method.Signature, List<Window>> open) {

    /** Those of a policy, one by one. */
    static List<Admission> of(Policy policy, Lineage lineage) {
        return lineage.ancestors(policy.ref()).stream()
                .filter(above -> policy.parents().contains(above.ref()))
                .map(above -> of(new Lineage(lineage.setOf(above))))
                .toList();
    }

    private static Admission of(Lineage lineage) {
        return new Admission(
                new Types(lineage.policies()),
                new ChainMerge(lineage, declared -> true)
                        .chains().stream()
                                .filter(merged -> merged.closed().isEmpty())
                                .collect(Collectors.toMap(
                                        merged -> merged.chain().method().signature(), ChainMerge.Merged::windows)));
    }

    /** When its own chain of that signature is open. */
    List<Window> windows(BoundChain chain) {
        return open.getOrDefault(chain.chain().method().signature(), List.of());
    }

    boolean letsIn(NamedType party, Position position) {
        return types.partiesBelow(position.type()).stream().anyMatch(known -> party.isBelow(known.ref()));
    }
}
