package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Rule;

/** Is no rule asked of more choices of a chain's parties than code could ever go through? */
final class ChoicesCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        for (Rule rule : graph.rules()) {
            for (BoundChain chain : graph.chains()) {
                if (mayBeMany(rule, chain) && graph.binder().bind(rule, chain).size() > Binder.MOST) {
                    findings.report(
                            Catalogue.TOO_MANY_CHOICES,
                            place(rule, chain, graph.scope().policy().ref()),
                            Words.kind(rule),
                            rule.name(),
                            Binder.MOST,
                            chain.chain().name(),
                            Words.path(chain));
                }
            }
        }
    }

    /** Whether that many are possible at all, which of most rules is plain without looking. */
    private static boolean mayBeMany(Rule rule, BoundChain chain) {
        return Math.pow(chain.positions().size(), rule.method().parameters().size()) > Binder.MOST;
    }

    /** A rule of a parent is right where it stands; the chain is what is new. */
    private static Place place(Rule rule, BoundChain chain, ClassRef policy) {
        return rule.policy().equals(policy)
                ? rule.method().place()
                : chain.chain().method().place();
    }
}
