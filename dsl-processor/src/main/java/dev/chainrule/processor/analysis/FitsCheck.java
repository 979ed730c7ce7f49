package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Rule.Body;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Is each rule asked anywhere? A rule that never speaks is the worst mistake in a policy, so it is told what is near. */
final class FitsCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        if (!graph.complete() || graph.chains().isEmpty()) {
            return;
        }
        boolean showsBodies = graph.scope().surroundings().showsBodies();
        graph.ownRules().stream()
                .filter(rule -> !mayFitNothing(rule, showsBodies))
                .filter(rule ->
                        find(graph, chain -> isBound(graph, rule, chain)).isEmpty())
                .forEach(rule -> report(rule, graph, findings));
    }

    /** A guarantee that no chain has a shape is meant to fit none. */
    private static boolean mayFitNothing(Rule rule, boolean showsBodies) {
        return rule.kind() == Rule.Kind.GUARANTEE
                && (rule.body() == Body.FALSE || (rule.body() == Body.UNREAD && !showsBodies));
    }

    private static boolean isBound(Graph graph, Rule rule, BoundChain chain) {
        return !graph.binder().bind(rule, chain).isEmpty();
    }

    private static Optional<BoundChain> find(Graph graph, Predicate<BoundChain> condition) {
        return graph.chains().stream().filter(condition).findFirst();
    }

    private static void report(Rule rule, Graph graph, Findings findings) {
        Binder binder = graph.binder();
        Place place = rule.method().place();
        String kind = Words.kind(rule);
        Optional<BoundChain> otherDates = find(
                graph,
                chain -> binder.fitsTransaction(rule, chain)
                        && !binder.bindParties(rule, chain).isEmpty());
        Optional<BoundChain> otherDeal =
                find(graph, chain -> !binder.bindParties(rule, chain).isEmpty());
        Optional<BoundChain> reversed =
                find(graph, chain -> binder.fitsTransaction(rule, chain) && binder.fitsReversed(rule, chain));
        Optional<ClassRef> run = runThatNoChainHas(rule, graph);
        if (otherDates.isPresent()) {
            String rules = Words.span(rule.dates().window());
            BoundChain chain = otherDates.get();
            String chains = chain.closed().isEmpty() ? "is " + Words.spans(chain.windows()) : "is closed";
            findings.report(Catalogue.NEVER_IN_FORCE, place, kind, rule.name(), name(chain), rules, chains);
        } else if (otherDeal.isPresent()) {
            String deal = transaction(rule, graph.scope().types());
            findings.report(Catalogue.FITS_OTHER_TRANSACTION, place, kind, rule.name(), name(otherDeal.get()), deal);
        } else if (reversed.isPresent()) {
            String shape = Words.shape(rule, graph.scope().types());
            findings.report(Catalogue.FITS_ONLY_REVERSED, place, kind, rule.name(), shape, name(reversed.get()));
        } else if (run.isPresent()) {
            String label = graph.scope().types().label(run.get());
            findings.report(Catalogue.FITS_NO_RUN, place, kind, rule.name(), label);
        } else {
            String shape = Words.shape(rule, graph.scope().types());
            findings.report(Catalogue.FITS_NO_CHAIN, place, kind, rule.name(), shape);
        }
    }

    private static String name(BoundChain chain) {
        return chain.chain().name() + " (" + Words.path(chain) + ")";
    }

    private static String transaction(Rule rule, Types types) {
        return rule.method().parameters().stream()
                .map(parameter -> types.slot(parameter.type()))
                .filter(Slot::isTransaction)
                .map(slot -> slot.type().orElseThrow().simpleName())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<ClassRef> runThatNoChainHas(Rule rule, Graph graph) {
        Types types = graph.scope().types();
        List<ClassRef> runs = graph.chains().stream()
                .flatMap(chain -> chain.positions().stream())
                .filter(Position::run)
                .map(Position::type)
                .toList();
        return rule.method().parameters().stream()
                .map(parameter -> types.slot(parameter.type()))
                .filter(slot -> slot.form() == Slot.Form.PARTIES)
                .map(slot -> slot.type().orElseThrow())
                .filter(asked -> runs.stream().noneMatch(run -> types.isBelow(run, asked)))
                .findFirst();
    }
}
