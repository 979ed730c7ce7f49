package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import java.util.List;

/** What is a check along a chain called? As its rule, and where that is asked at several places, after these as well. */
final class CheckWords {

    private CheckWords() {}

    /**
     * {@code licensed}, or {@code licensed of distributors and dispenser}; {@code Federal.licensed} where rules of several policies are
     * called so.
     */
    static String of(BoundChain chain, Check check) {
        Rule rule = check.rule();
        boolean named = chain.checks().stream()
                .map(Check::rule)
                .anyMatch(other -> other.name().equals(rule.name()) && !other.equals(rule));
        boolean once =
                chain.checks().stream().map(Check::rule).filter(rule::equals).count() == 1;
        List<String> places = check.bindings().stream()
                .map(binding -> chain.positions().get(binding.position()).name())
                .distinct()
                .toList();
        String name = named ? rule.policy().simpleName() + "." + rule.name() : rule.name();
        return once || places.isEmpty() ? name : name + " of " + Words.and(places);
    }
}
