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
        Optional<BoundChain> apart =
                find(graph, chain -> binder.fitsTransaction(rule, chain) && binder.fitsApart(rule, chain));
        Optional<Covered> covered = covered(rule, graph);
        Optional<ClassRef> run = runThatNoChainHas(rule, graph);
        if (otherDates.isPresent()) {
            String rules = Words.span(rule.dates().window());
            BoundChain chain = otherDates.get();
            String chains = chain.closed().isEmpty() ? "is " + Words.spans(chain.windows()) : "is closed";
            findings.report(Catalogue.NEVER_IN_FORCE, place, kind, rule.name(), name(chain), rules, chains);
        } else if (otherDeal.isPresent()) {
            String deal = transaction(rule, graph.scope().types());
            if (Words.shape(rule, graph.scope().types()).isEmpty()) {
                findings.report(Catalogue.FITS_NO_TRANSACTION, place, kind, rule.name(), deal);
            } else {
                findings.report(
                        Catalogue.FITS_OTHER_TRANSACTION, place, kind, rule.name(), name(otherDeal.get()), deal);
            }
        } else if (reversed.isPresent()) {
            String shape = Words.shape(rule, graph.scope().types());
            findings.report(Catalogue.FITS_ONLY_REVERSED, place, kind, rule.name(), shape, name(reversed.get()));
        } else if (apart.isPresent()) {
            String shape = Words.shape(rule, graph.scope().types());
            findings.report(Catalogue.FITS_ONLY_APART, place, kind, rule.name(), shape, name(apart.get()));
        } else if (covered.isPresent()) {
            String asked = covered.get().asked().simpleName();
            String above = covered.get().position().type().simpleName();
            findings.report(
                    Catalogue.FITS_ONLY_BELOW,
                    place,
                    kind,
                    rule.name(),
                    asked,
                    covered.get().position().name(),
                    name(covered.get().chain()),
                    above,
                    above,
                    asked,
                    above);
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

    /** A type that a rule asks for where a chain names only a party above it. */
    private record Covered(ClassRef asked, Position position, BoundChain chain) {}

    private static Optional<Covered> covered(Rule rule, Graph graph) {
        Types types = graph.scope().types();
        return rule.method().parameters().stream()
                .map(parameter -> types.slot(parameter.type()))
                .filter(Slot::isParty)
                .map(slot -> slot.type().orElseThrow())
                .filter(asked -> graph.chains().stream()
                        .flatMap(chain -> chain.positions().stream())
                        .noneMatch(position -> mayBe(position, asked, types)))
                .flatMap(asked -> graph.chains().stream()
                        .flatMap(chain -> chain.positions().stream()
                                .filter(position ->
                                        types.isParty(position.type()) && types.isBelow(asked, position.type()))
                                .map(position -> new Covered(asked, position, chain))))
                .findFirst();
    }

    private static boolean mayBe(Position position, ClassRef asked, Types types) {
        return types.isBelow(position.type(), asked)
                || position.alternatives().stream().anyMatch(party -> types.isBelow(party, asked));
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
