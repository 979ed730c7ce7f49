package dev.chainrule.processor.random;

import dev.chainrule.processor.analysis.meaning.Judgement;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How often did what happen? */
final class Tally {

    private final ConcurrentSkipListMap<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    void count(String what) {
        count(what, 1);
    }

    void count(String what, int times) {
        counts.computeIfAbsent(what, key -> new LongAdder()).add(times);
    }

    long of(String what) {
        return counts.getOrDefault(what, new LongAdder()).sum();
    }

    void note(Decided decided, Judgement judgement) {
        count("requests");
        count(decided.permitted() ? "permitted" : decided.codes().size() == 1 ? "one violation" : "more violations");
        decided.codes().stream().filter(code -> code.contains("-")).forEach(this::count);
        judgement
                .answers()
                .forEach(answered -> count(answered.outcome().getClass().getSimpleName()));
        if (!judgement.isDecided()) {
            count("open requests");
        }
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
