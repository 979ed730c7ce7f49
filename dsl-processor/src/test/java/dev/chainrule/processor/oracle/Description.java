package dev.chainrule.processor.oracle;

import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What does a policy say? Written down by a person who read its source; see {@link Describe}.
 *
 * @param parties the party types in order, ancestors' first, each with its label
 * @param dates the accessor of the effective date of each transaction that has one
 */
record Description(
        Class<?> policy,
        String version,
        Map<Class<?>, String> parties,
        Map<Class<?>, String> dates,
        List<Chain> chains,
        List<Rule> rules) {

    /** A span of dates, {@code [from, until)}. */
    record Window(LocalDate from, LocalDate until) {

        static final Window ALWAYS = new Window(LocalDate.MIN, LocalDate.MAX);

        static Window of(String from, String until) {
            return new Window(
                    from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
                    until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until));
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(until);
        }
    }

    /**
     * A chain.
     *
     * @param transaction its type, or {@code null}
     * @param at which of the method's parameters the transaction is
     * @param closed why the chain is closed; empty where it is open
     */
    record Chain(
            String name,
            Class<?> transaction,
            String transactionName,
            int at,
            List<Slot> slots,
            List<Window> windows,
            String closed) {}

    /** A position of a chain: one party, or a run of them. */
    record Slot(String name, Class<?> type, boolean run, int min, int max) {}

    /** A rule or a given. */
    record Rule(
            Class<?> declaredIn,
            String name,
            String code,
            boolean warning,
            Window window,
            List<Param> params,
            List<Read> reads,
            MethodHandle body,
            String otherwise,
            List<String> cites,
            List<String> remedies) {}

    enum Kind {
        TRANSACTION,
        PARTY,
        RUN
    }

    /** A parameter of a rule; {@code type} is the element's where it takes a run. */
    record Param(Kind kind, String name, Class<?> type, boolean next) {}

    /** A fact that a rule reads and that must not be null: {@code path} is a chain of accessors of a parameter. */
    record Read(int param, List<String> path) {}

    boolean isParty(Class<?> type) {
        return parties.containsKey(type);
    }

    Chain chain(String name) {
        return chains.stream()
                .filter(chain -> chain.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
