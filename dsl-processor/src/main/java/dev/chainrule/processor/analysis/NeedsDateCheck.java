package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Does every chain have a date on which its own dates and those of its rules can be decided? A transaction that lacks one is one mistake,
 * however many hang on it.
 */
final class NeedsDateCheck implements GraphCheck {

    /** So many rules are named, and the others counted. */
    private static final int NAMED = 3;

    @Override
    public void check(Graph graph, Findings findings) {
        Map<ClassRef, List<BoundChain>> ofTransaction = new LinkedHashMap<>();
        for (BoundChain chain : graph.chains()) {
            boolean undated = chain.transaction().flatMap(Deal::date).isEmpty();
            if (undated && chain.closed().isEmpty()) {
                chain.transaction()
                        .ifPresentOrElse(
                                deal -> ofTransaction
                                        .computeIfAbsent(deal.type(), type -> new ArrayList<>())
                                        .add(chain),
                                () -> check(chain, graph, findings));
            }
        }
        ofTransaction.forEach(
                (type, chains) -> check(graph.scope().types().find(type).orElseThrow(), chains, graph, findings));
    }

    /** A chain without a transaction. */
    private static void check(BoundChain chain, Graph graph, Findings findings) {
        Place place = chain.chain().method().place();
        if (isDated(chain)) {
            Dates dates = chain.chain().dates();
            String attribute = dates.from().isEmpty() ? "until" : "from";
            Place dated = dates.isAlways() ? place : place.annotation("Chain", attribute);
            findings.report(Catalogue.CHAIN_NEEDS_DATE, dated, chain.chain().name());
            return;
        }
        List<Rule> rules = dated(List.of(chain), graph);
        if (!rules.isEmpty()) {
            findings.report(
                    Catalogue.RULE_NEEDS_DATE,
                    places(place, rules),
                    chain.chain().name(),
                    named(rules),
                    rules.size() == 1 ? "is dated and asked" : "are dated and asked");
        }
    }

    /** A transaction, and the chains in which it is the only one that could say when. */
    private static void check(NamedType type, List<BoundChain> chains, Graph graph, Findings findings) {
        List<String> dated = chains.stream()
                .filter(NeedsDateCheck::isDated)
                .map(chain -> "the chain " + chain.chain().name())
                .toList();
        List<Rule> rules = dated(chains, graph);
        if (dated.isEmpty() && rules.isEmpty()) {
            return;
        }
        List<String> hanging = Stream.concat(dated.stream(), rules.isEmpty() ? Stream.of() : Stream.of(named(rules)))
                .toList();
        // Applications can still name it.
        findings.mention(
                Catalogue.TRANSACTION_NEEDS_DATE,
                places(type.place(), chains, rules),
                type.ref().simpleName(),
                Words.and(hanging),
                dated.size() + rules.size() == 1 ? "is dated" : "are dated",
                advice(type));
    }

    private static boolean isDated(BoundChain chain) {
        return !chain.windows().equals(List.of(Window.ALWAYS));
    }

    /** The dated rules that are asked along some chains. */
    private static List<Rule> dated(List<BoundChain> chains, Graph graph) {
        return graph.rules().stream()
                .filter(rule -> !rule.dates().isAlways())
                .filter(rule -> chains.stream()
                        .anyMatch(chain -> !graph.binder().bind(rule, chain).isEmpty()))
                .toList();
    }

    /** {@code the rules a, b, c and 2 more}. */
    private static String named(List<Rule> rules) {
        List<String> names = rules.stream().map(Rule::name).toList();
        List<String> told = names.size() <= NAMED + 1
                ? names
                : Stream.concat(names.stream().limit(NAMED), Stream.of(names.size() - NAMED + " more"))
                        .toList();
        return (names.size() == 1 ? "the rule " : "the rules ") + Words.and(told);
    }

    private static List<Place> places(Place first, List<Rule> rules) {
        return Stream.concat(
                        Stream.of(first),
                        rules.stream().map(rule -> rule.method().place()))
                .toList();
    }

    private static List<Place> places(Place first, List<BoundChain> chains, List<Rule> rules) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.concat(
                                chains.stream()
                                        .map(chain -> chain.chain().method().place()),
                                rules.stream().map(rule -> rule.method().place())))
                .toList();
    }

    /** What to annotate, if there is something; what is above the type may stand in a class file, which keeps no annotation. */
    private static String advice(NamedType type) {
        Set<String> own = new LinkedHashSet<>();
        Set<String> inherited = new LinkedHashSet<>();
        for (Accessor accessor : type.accessors()) {
            if (accessor.isReadable() && !accessor.nullable() && accessor.type().is("java.time.LocalDate")) {
                (accessor.declaredIn().equals(type.ref()) ? own : inherited).add(accessor.name());
            }
        }
        if (own.isEmpty() && !inherited.isEmpty()) {
            return "declare " + Words.or(List.copyOf(inherited)) + " again in it, with @EffectiveDate";
        }
        return own.isEmpty()
                ? "give it an accessor @EffectiveDate LocalDate date()"
                : "put @EffectiveDate on " + Words.or(List.copyOf(own));
    }
}
