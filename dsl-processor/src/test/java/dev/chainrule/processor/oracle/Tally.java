package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Rule;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What has been seen, and how often? */
final class Tally {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final IdentityHashMap<Rule, LongAdder> held = new IdentityHashMap<>();
    private final IdentityHashMap<Rule, LongAdder> failed = new IdentityHashMap<>();

    Tally(Description policy) {
        for (Rule rule : policy.rules()) {
            held.put(rule, new LongAdder());
            failed.put(rule, new LongAdder());
        }
    }

    void checked(Rule rule, boolean holds) {
        (holds ? held : failed).get(rule).increment();
    }

    void saw(String what) {
        counts.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    long count(String what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    long held(Rule rule) {
        return held.get(rule).sum();
    }

    long failed(Rule rule) {
        return failed.get(rule).sum();
    }

    /** Everything seen, in the order of its names. */
    Map<String, Long> table() {
        Map<String, Long> table = new TreeMap<>();
        counts.forEach((what, count) -> table.put(what, count.sum()));
        return table;
    }
}
