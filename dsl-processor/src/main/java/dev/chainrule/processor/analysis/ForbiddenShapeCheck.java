package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Rule;
import java.util.List;

/** Has any chain a shape that a guarantee says no chain has? */
final class ForbiddenShapeCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        graph.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.GUARANTEE && rule.body() == Rule.Body.FALSE)
                .forEach(guarantee -> graph.chains().stream()
                        .filter(chain -> !graph.binder().bind(guarantee, chain).isEmpty())
                        .forEach(chain -> report(guarantee, chain, findings)));
    }

    private static void report(Rule guarantee, BoundChain chain, Findings findings) {
        findings.report(
                Catalogue.FORBIDDEN_SHAPE,
                List.of(chain.chain().method().place(), guarantee.method().place()),
                chain.chain().name(),
                Words.path(chain),
                guarantee.name(),
                guarantee.policy().simpleName());
    }
}
