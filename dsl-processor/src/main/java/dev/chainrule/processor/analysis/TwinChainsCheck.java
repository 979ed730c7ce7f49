package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Is each chain told from every other by its types or its dates? */
final class TwinChainsCheck implements GraphCheck {

    /** What tells a chain from others, but for its dates and the lengths of its runs. */
    private record Key(Optional<ClassRef> transaction, List<ClassRef> parties, List<Boolean> runs) {

        static Key of(BoundChain chain) {
            return new Key(
                    chain.transaction().map(Deal::type),
                    chain.positions().stream().map(Position::type).toList(),
                    chain.positions().stream().map(Position::run).toList());
        }
    }

    @Override
    public void check(Graph graph, Findings findings) {
        Map<Key, List<BoundChain>> alike = new HashMap<>();
        for (BoundChain chain : graph.chains()) {
            List<BoundChain> earlier = alike.computeIfAbsent(Key.of(chain), key -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> isTwin(chain, other))
                    .findFirst()
                    .ifPresent(other -> findings.report(
                            Catalogue.TWIN_CHAINS,
                            List.of(
                                    chain.chain().method().place(),
                                    other.chain().method().place()),
                            other.chain().name(),
                            other.chain().policy().simpleName(),
                            chain.chain().name(),
                            chain.chain().policy().simpleName()));
            earlier.add(chain);
        }
    }

    private static boolean isTwin(BoundChain chain, BoundChain other) {
        if (!DateSpan.overlap(chain.windows(), other.windows())) {
            return false;
        }
        for (int i = 0; i < chain.positions().size(); i++) {
            Position one = chain.positions().get(i);
            Position two = other.positions().get(i);
            if (one.max() < two.min() || two.max() < one.min()) {
                return false;
            }
        }
        return true;
    }
}
