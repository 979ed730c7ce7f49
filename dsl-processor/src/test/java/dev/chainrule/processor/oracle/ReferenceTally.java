package dev.chainrule.processor.oracle;

import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Answered;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of the requests that were tried, and which rules decided them? */
final class ReferenceTally {

    /** How often a rule held, and failed, and failed alone. */
    private static final class Counts {
        private long held;
        private long failed;
        private long alone;
    }

    private final BoundPolicy policy;
    private final IdentityHashMap<Rule, Counts> rules = new IdentityHashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    ReferenceTally(BoundPolicy policy) {
        this.policy = policy;
        policy.rules().forEach(rule -> rules.put(rule, new Counts()));
    }

    void noRequest() {
        add("no request", 1);
    }

    /**
     * Counts a request.
     *
     * @param failed what the validator says it fails, which also runs what could not be read
     * @param permitted whether the validator permits it
     */
    void note(Judgement judgement, Set<String> failed, boolean permitted) {
        add("requests", 1);
        add("permitted", permitted ? 1 : 0);
        add("decided", judgement.isDecided() ? 1 : 0);
        for (Answered answered : judgement.answers()) {
            Counts of = rules.get(answered.application().rule());
            of.held += answered.outcome() instanceof Outcome.True ? 1 : 0;
        }
        rules.forEach((rule, of) -> {
            boolean fails = failed.contains(Failures.of(rule));
            of.failed += fails ? 1 : 0;
            of.alone += fails && failed.size() == 1 ? 1 : 0;
        });
    }

    ReferenceTally plus(ReferenceTally other) {
        other.counts.forEach(this::add);
        other.rules.forEach((rule, of) -> {
            Counts sum = rules.get(rule);
            sum.held += of.held;
            sum.failed += of.failed;
            sum.alone += of.alone;
        });
        return this;
    }

    private void add(String what, long count) {
        counts.merge(what, count, Long::sum);
    }

    long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** The rules that are read and yet did not hold, or fail, or fail alone, so many times. */
    List<String> rare(long often) {
        List<String> rare = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            Counts of = rules.get(rule);
            if (Literals.isRead(rule) && Math.min(of.held, of.alone) < often) {
                rare.add(rule.name() + " held " + of.held + ", failed " + of.failed + ", alone " + of.alone);
            }
        }
        return rare;
    }

    /** Those of these rules that failed alone less often. */
    List<String> seldomAlone(Collection<Rule> asked, long often) {
        return asked.stream()
                .filter(rule -> rules.get(rule).alone < often)
                .map(rule -> rule.name() + " " + rules.get(rule).alone)
                .toList();
    }

    /** How many rules are read from end to end, in percent. */
    long read() {
        return policy.rules().stream().filter(Literals::isRead).count()
                * 100
                / policy.rules().size();
    }

    @Override
    public String toString() {
        String unread = policy.rules().stream()
                .filter(rule -> !Literals.isRead(rule))
                .map(Rule::name)
                .collect(Collectors.joining(", "));
        return counts.entrySet().stream()
                        .map(count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey()))
                        .collect(Collectors.joining("; "))
                + "; not read: [" + unread + "]; rare: " + rare(100);
    }
}
