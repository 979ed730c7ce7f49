package dev.chainrule.benchmarks.contestants.easyrules;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Rules with conditions in Java, of which the engine says which hold. Like a Chainrule validator it tells of all broken rules; but what it
 * tells names no facts and not the party of which a rule is broken, which chain fits is decided by hand, and that a rule begins on a date is
 * part of its condition. Two things are done because they are faster: to check without firing, since nothing has to be done; and to keep the
 * order in a field of the facts, since to get a fact by its name, as is usual, more than doubles what a decision costs.
 */
public final class EasyRules implements Contestant<EasyRules.Order, List<String>> {

    /** The rules of the chain that fits, and the facts for them. */
    public record Order(Rules rules, Facts facts) {}

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules direct = DirectRules.rules();
    private final Rules indirect = IndirectRules.rules();
    private final Rules other = new Rules(new RuleBuilder()
            .name("no-chain")
            .description("Some chain fits the parties")
            .when(facts -> false)
            .build());

    @Override
    public String name() {
        return "Easy Rules";
    }

    @Override
    public Order convert(SaleRequest request) {
        if (request instanceof SaleRequest.Direct order) {
            return new Order(direct, new DirectRules.OrderFacts(order));
        }
        if (request instanceof SaleRequest.Indirect order) {
            return new Order(indirect, new IndirectRules.OrderFacts(order));
        }
        return new Order(other, new Facts());
    }

    @Override
    public List<String> decide(Order order) {
        List<String> broken = new ArrayList<>();
        for (Map.Entry<Rule, Boolean> rule :
                engine.check(order.rules(), order.facts()).entrySet()) {
            if (!rule.getValue()) {
                broken.add(rule.getKey().getName());
            }
        }
        return broken;
    }

    @Override
    public boolean permitted(List<String> broken) {
        return broken.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(List<String> broken) {
        return Optional.of(Set.copyOf(broken));
    }
}
