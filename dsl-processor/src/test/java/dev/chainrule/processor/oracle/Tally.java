package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Rule;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What has been seen, and how often? */
final class Tally {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<Rule, LongAdder> held = new ConcurrentHashMap<>();
    private final Map<Rule, LongAdder> failed = new ConcurrentHashMap<>();

    void checked(Rule rule, boolean holds) {
        (holds ? held : failed).computeIfAbsent(rule, any -> new LongAdder()).increment();
    }

    void saw(String what) {
        counts.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    long count(String what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    long held(Rule rule) {
        return sum(held.get(rule));
    }

    long failed(Rule rule) {
        return sum(failed.get(rule));
    }

    private static long sum(LongAdder count) {
        return count == null ? 0 : count.sum();
    }

    /** Everything seen, in the order of its names. */
    Map<String, Long> table() {
        Map<String, Long> table = new TreeMap<>();
        counts.forEach((what, count) -> table.put(what, count.sum()));
        return table;
    }
}
