package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.List;

/** Does every chain have a date on which its own dates and those of its rules can be decided? */
final class NeedsDateCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        graph.chains().stream()
                .filter(chain -> chain.closed().isEmpty())
                .filter(chain ->
                        chain.transaction().flatMap(deal -> deal.date()).isEmpty())
                .forEach(chain -> check(chain, graph, findings));
    }

    private static void check(BoundChain chain, Graph graph, Findings findings) {
        Place place = chain.chain().method().place();
        if (!chain.windows().equals(List.of(Window.ALWAYS))) {
            Dates dates = chain.chain().dates();
            String attribute = dates.from().isEmpty() ? "until" : "from";
            Place dated = dates.isAlways() ? place : place.annotation("Chain", attribute);
            findings.report(Catalogue.CHAIN_NEEDS_DATE, dated, chain.chain().name());
            return;
        }
        for (Rule rule : graph.rules()) {
            if (!rule.dates().isAlways() && !graph.binder().bind(rule, chain).isEmpty()) {
                findings.report(
                        Catalogue.RULE_NEEDS_DATE,
                        List.of(place, rule.method().place()),
                        rule.name(),
                        chain.chain().name());
            }
        }
    }
}
