package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Rule;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which facts are demanded by one rule alone? A fact that a rule reads must be there, so a rule whose condition changes
 * nothing may still deny a request in which a fact is missing.
 */
final class Presence {

    /** A fact at a position of a chain; the transaction stands at -1. */
    private record Demanded(int position, Optional<ClassRef> as, List<String> accessors) {

        /** The same, whatever the object is of. */
        Demanded always() {
            return new Demanded(position, Optional.empty(), accessors);
        }
    }

    private Presence() {}

    /**
     * What nobody else demands, in the words of a half sentence.
     *
     * @param removed rules that may be removed as well, so that what they demand does not count
     */
    static Optional<String> demandedOnlyBy(Rule rule, Set<Rule> removed, Inquiry inquiry) {
        Set<String> facts = new LinkedHashSet<>();
        for (Case inCase : inquiry.cases().living()) {
            Set<Demanded> others = new HashSet<>();
            inCase.denying().stream()
                    .filter(check -> !check.rule().equals(rule)
                            && !removed.contains(check.rule())
                            && isEverywhere(check, inCase.chain()))
                    .forEach(check -> check.rule().demanded().forEach(fact -> others.add(at(fact, check))));
            inCase.checks().stream()
                    .filter(check -> check.rule().equals(rule))
                    .forEach(check -> rule.demanded().stream()
                            .filter(fact -> !others.contains(at(fact, check))
                                    && !others.contains(at(fact, check).always())
                                    && !isDate(fact, check, inCase.chain()))
                            .forEach(fact -> facts.add(name(fact, rule))));
        }
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.and(List.copyOf(facts)) + (facts.size() == 1 ? " is" : " are") + " not missing");
    }

    /**
     * Whether a check is made of every party at its places: not only of neighbours in a run, of those on both sides of an
     * empty one, or of some types.
     */
    private static boolean isEverywhere(Check check, BoundChain chain) {
        boolean always =
                check.bindings().stream().allMatch(binding -> binding.when().isEmpty());
        IntSummaryStatistics places =
                check.bindings().stream().mapToInt(Binding::position).summaryStatistics();
        return always
                && (places.getCount() < 2
                        || chain.positions().subList(places.getMin(), places.getMax() + 1).stream()
                                .noneMatch(BoundChain.Position::run));
    }

    private static Demanded at(Fact fact, Check check) {
        int position = check.bindings().stream()
                .filter(binding -> binding.parameter() == fact.parameter())
                .map(Binding::position)
                .findFirst()
                .orElse(-1);
        return new Demanded(position, fact.as(), fact.accessors());
    }

    /** Without its date a transaction is not looked at at all. */
    private static boolean isDate(Fact fact, Check check, BoundChain chain) {
        return at(fact, check).position() < 0
                && chain.transaction()
                        .flatMap(Deal::date)
                        .map(List::of)
                        .filter(fact.accessors()::equals)
                        .isPresent();
    }

    private static String name(Fact fact, Rule rule) {
        return rule.method().parameters().get(fact.parameter()).name() + "." + String.join(".", fact.accessors());
    }
}
