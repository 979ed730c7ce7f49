package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Window;
import java.util.List;

/** Does a chain that is declared again only narrow what it was? */
final class RedeclarationCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        for (Policy policy : graph.scope().policies()) {
            policy.chains().stream()
                    .filter(chain -> findings.isSound(chain.method()))
                    .filter(chain -> chain.closed().isEmpty() && !chain.dates().isAlways())
                    .forEach(chain -> graph.merge().base(chain).forEach(base -> check(chain, base, findings)));
        }
    }

    private static void check(Chain chain, ChainMerge.Merged base, Findings findings) {
        String attribute = chain.dates().from().isEmpty() ? "until" : "from";
        if (!base.closed().isEmpty()) {
            findings.report(
                    Catalogue.CHAIN_REOPENED, chain.method().place().annotation("Chain", attribute), chain.name());
            return;
        }
        Window window = chain.dates().window();
        List<Window> above = base.windows();
        boolean early = window.from().isPresent()
                && above.stream()
                        .allMatch(span -> span.from()
                                .filter(start -> start.isAfter(window.from().get()))
                                .isPresent());
        boolean late = window.until().isPresent()
                && above.stream()
                        .allMatch(span -> span.until()
                                .filter(end -> end.isBefore(window.until().get()))
                                .isPresent());
        if (early || late || DateSpan.narrow(above, window).isEmpty()) {
            findings.report(
                    Catalogue.CHAIN_WIDENED,
                    chain.method().place().annotation("Chain", early ? "from" : late ? "until" : attribute),
                    chain.name(),
                    window.inWords(),
                    Words.spans(above));
        }
    }
}
