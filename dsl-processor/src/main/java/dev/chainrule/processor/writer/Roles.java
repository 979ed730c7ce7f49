package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Rule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What does the field call whom a rule's parameter stands for? Where it is the same in every chain, the rule's own method
 * can say it; otherwise the chain tells it.
 */
final class Roles {

    /**
     * @param labels all that the parameter's parties are called, told by declared types
     * @param byObject whether it stands in some place where only the object itself tells
     */
    record Role(Set<String> labels, boolean byObject) {

        Optional<String> fixed() {
            return byObject || labels.size() != 1
                    ? Optional.empty()
                    : labels.stream().findFirst();
        }
    }

    private record Key(ClassRef policy, String code, int parameter) {}

    private final Map<Key, Role> roles = new HashMap<>();

    Roles(BoundPolicy bound, Labels names) {
        for (BoundChain chain : bound.chains()) {
            for (Check check : chain.checks()) {
                addTransaction(check.rule(), chain);
                for (Binding binding : check.bindings()) {
                    Position position = chain.positions().get(binding.position());
                    Optional<String> label = names.of(position, binding);
                    add(check.rule(), binding.parameter(), label.orElse(position.label()), label.isEmpty());
                }
            }
        }
    }

    /** Any parameter of the rule may be the transaction here; those that are parties have roles of their own. */
    private void addTransaction(Rule rule, BoundChain chain) {
        chain.transaction().ifPresent(deal -> {
            add(rule, -1, deal.words(), false);
        });
    }

    private void add(Rule rule, int parameter, String label, boolean byObject) {
        Key key = new Key(rule.policy(), rule.code(), parameter);
        Role before = roles.getOrDefault(key, new Role(Set.of(), false));
        Set<String> labels = new LinkedHashSet<>(before.labels());
        if (!byObject) {
            labels.add(label);
        }
        roles.put(key, new Role(labels, before.byObject() || byObject));
    }

    /** The role of a parameter that binds parties. */
    Optional<Role> party(Rule rule, int parameter) {
        return Optional.ofNullable(roles.get(new Key(rule.policy(), rule.code(), parameter)));
    }

    /** What the transactions are called that the rule is asked about. */
    Role transaction(Rule rule) {
        return roles.getOrDefault(new Key(rule.policy(), rule.code(), -1), new Role(Set.of(), false));
    }
}
