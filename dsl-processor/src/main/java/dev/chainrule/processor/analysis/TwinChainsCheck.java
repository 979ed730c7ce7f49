package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Is each chain told from every other by its types or its dates? */
final class TwinChainsCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        Map<ChainKey, List<BoundChain>> alike = new HashMap<>();
        for (BoundChain chain : graph.chains()) {
            List<BoundChain> earlier = alike.computeIfAbsent(ChainKey.of(chain), key -> new ArrayList<>());
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
        return DateSpan.overlap(chain.windows(), other.windows()) && ChainKey.mayBeAsLong(chain, other);
    }
}
