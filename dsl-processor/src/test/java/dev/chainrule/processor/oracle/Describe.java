package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Slot;
import dev.chainrule.processor.oracle.Description.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How is a policy written down? In the order of its source, ancestors first. */
final class Describe {

    private final Class<?> policy;
    private final String version;
    private final Map<Class<?>, String> parties = new LinkedHashMap<>();
    private final Map<Class<?>, String> dates = new LinkedHashMap<>();
    private final List<Chain> chains = new ArrayList<>();
    private final List<Description.Rule> rules = new ArrayList<>();

    private Class<?> declaring;

    private Describe(Class<?> policy, String version) {
        this.policy = policy;
        this.version = version;
        this.declaring = policy;
    }

    static Describe policy(Class<?> policy, String version) {
        return new Describe(policy, version);
    }

    /** What follows is declared in this policy. */
    Describe declaredIn(Class<?> declaringPolicy) {
        declaring = declaringPolicy;
        return this;
    }

    Describe party(String label, Class<?> type) {
        parties.put(type, label);
        return this;
    }

    Describe dated(Class<?> transaction, String accessor) {
        dates.put(transaction, accessor);
        return this;
    }

    Describe chain(String name, Consumer<ChainText> text) {
        ChainText chain = new ChainText();
        text.accept(chain);
        chains.add(new Chain(
                name,
                chain.transaction,
                chain.transactionName,
                chain.at,
                chain.slots,
                chain.windows.isEmpty() ? List.of(Window.ALWAYS) : chain.windows,
                chain.closed));
        return this;
    }

    Describe rule(String name, Consumer<RuleText> text) {
        RuleText rule = new RuleText(declaring, name);
        text.accept(rule);
        rules.add(rule.done());
        return this;
    }

    Description done() {
        return new Description(policy, version, parties, dates, chains, rules);
    }

    /** The parameters of a chain, in order, and its windows. */
    static final class ChainText {
        private Class<?> transaction;
        private String transactionName = "";
        private int at = -1;
        private final List<Slot> slots = new ArrayList<>();
        private final List<Window> windows = new ArrayList<>();
        private String closed = "";

        ChainText on(String name, Class<?> type) {
            transaction = type;
            transactionName = name;
            at = slots.size();
            return this;
        }

        ChainText one(String name, Class<?> type) {
            slots.add(new Slot(name, type, false, 1, 1));
            return this;
        }

        ChainText run(String name, Class<?> type, int min, int max) {
            slots.add(new Slot(name, type, true, min, max));
            return this;
        }

        ChainText in(String from, String until) {
            windows.add(Window.of(from, until));
            return this;
        }

        ChainText closed(String reason) {
            closed = reason;
            return this;
        }
    }
}
