package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Param;
import dev.chainrule.processor.oracle.Description.Rule;
import dev.chainrule.processor.oracle.Description.Slot;
import dev.chainrule.processor.oracle.Description.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which ways may a description be a little wrong? Each of them once, in each place where it can be. */
final class Sabotage {

    private final Description policy;
    private final Map<String, Description> found = new LinkedHashMap<>();

    private Sabotage(Description policy) {
        this.policy = policy;
    }

    static Map<String, Description> of(Description policy) {
        Sabotage sabotage = new Sabotage(policy);
        policy.rules().forEach(sabotage::rule);
        policy.chains().forEach(sabotage::chain);
        return sabotage.found;
    }

    private void rule(Rule rule) {
        found.put("without " + rule.name(), rules(rule, List.of()));
        found.put("severity of " + rule.name(), rules(rule, with(rule, rule.params(), rule.window(), !rule.warning())));
        if (!rule.reads().isEmpty()) {
            found.put("reads of " + rule.name(), rules(rule, List.of(withoutReads(rule))));
        }
        for (Window window : later(rule.window())) {
            found.put(rule.name() + " in " + window, rules(rule, with(rule, rule.params(), window, rule.warning())));
        }
        for (int i = 0; i < rule.params().size(); i++) {
            Param param = rule.params().get(i);
            if (param.next()) {
                List<Param> params = new ArrayList<>(rule.params());
                params.set(i, new Param(param.kind(), param.name(), param.type(), false));
                found.put("next of " + rule.name(), rules(rule, with(rule, params, rule.window(), rule.warning())));
            }
        }
    }

    private void chain(Chain chain) {
        found.put("without " + chain.name(), chains(chain, List.of()));
        for (int i = 0; i < chain.windows().size(); i++) {
            for (Window window : later(chain.windows().get(i))) {
                List<Window> windows = new ArrayList<>(chain.windows());
                windows.set(i, window);
                found.put(chain.name() + " in " + window, chains(chain, List.of(with(chain, chain.slots(), windows))));
            }
        }
        for (int i = 0; i < chain.slots().size(); i++) {
            Slot slot = chain.slots().get(i);
            if (slot.run()) {
                List<Slot> slots = new ArrayList<>(chain.slots());
                slots.set(i, new Slot(slot.name(), slot.type(), true, slot.min() + 1, slot.max()));
                found.put("fewest " + slot.name(), chains(chain, List.of(with(chain, slots, chain.windows()))));
            }
        }
    }

    /** One that begins a day later, and one that ends a day later. */
    private static List<Window> later(Window window) {
        List<Window> later = new ArrayList<>();
        if (!window.from().equals(LocalDate.MIN)) {
            later.add(new Window(window.from().plusDays(1), window.until()));
        }
        if (!window.until().equals(LocalDate.MAX)) {
            later.add(new Window(window.from(), window.until().plusDays(1)));
        }
        return later;
    }

    private static List<Rule> with(Rule rule, List<Param> params, Window window, boolean warning) {
        return List.of(new Rule(
                rule.declaredIn(),
                rule.name(),
                rule.code(),
                warning,
                window,
                params,
                rule.reads(),
                rule.body(),
                rule.otherwise(),
                rule.cites(),
                rule.remedies()));
    }

    private static Rule withoutReads(Rule rule) {
        return new Rule(
                rule.declaredIn(),
                rule.name(),
                rule.code(),
                rule.warning(),
                rule.window(),
                rule.params(),
                List.of(),
                rule.body(),
                rule.otherwise(),
                rule.cites(),
                rule.remedies());
    }

    private static Chain with(Chain chain, List<Slot> slots, List<Window> windows) {
        return new Chain(
                chain.name(), chain.transaction(), chain.transactionName(), chain.at(), slots, windows, chain.closed());
    }

    private Description rules(Rule old, List<Rule> replacement) {
        return new Description(
                policy.policy(),
                policy.version(),
                policy.parties(),
                policy.dates(),
                policy.chains(),
                replace(policy.rules(), old, replacement));
    }

    private Description chains(Chain old, List<Chain> replacement) {
        return new Description(
                policy.policy(),
                policy.version(),
                policy.parties(),
                policy.dates(),
                replace(policy.chains(), old, replacement),
                policy.rules());
    }

    private static <T> List<T> replace(List<T> list, T old, List<T> replacement) {
        List<T> replaced = new ArrayList<>(list);
        int at = replaced.indexOf(old);
        replaced.remove(at);
        replaced.addAll(at, replacement);
        return replaced;
    }
}
