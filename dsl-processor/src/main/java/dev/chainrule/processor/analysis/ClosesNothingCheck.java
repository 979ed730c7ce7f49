package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;

/** Does a chain that is closed close one? A parent's stays open where it has another name than the one that is to close it. */
final class ClosesNothingCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        graph.chains().stream()
                .filter(chain -> !chain.closed().isEmpty() && graph.isNew(chain.chain()))
                .forEach(chain -> graph.chains().stream()
                        .filter(other -> isMeant(other, chain))
                        .findFirst()
                        .ifPresent(other -> findings.report(
                                Catalogue.CLOSES_NOTHING,
                                chain.chain().method().place(),
                                chain.chain().name(),
                                other.chain().name(),
                                other.chain().policy().simpleName())));
    }

    private static boolean isMeant(BoundChain other, BoundChain closed) {
        return other.closed().isEmpty()
                && !other.chain().policy().equals(closed.chain().policy())
                && ChainKey.areAlike(other, closed);
    }
}
