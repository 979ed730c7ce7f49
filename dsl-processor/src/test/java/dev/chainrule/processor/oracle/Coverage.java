package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Was everything seen, and often enough? */
final class Coverage {

    private static final int OFTEN = 100;

    private final Description policy;
    private final Tally tally;
    private final List<String> lacking = new ArrayList<>();

    Coverage(Description policy, Tally tally) {
        this.policy = policy;
        this.tally = tally;
    }

    /** What was not seen often enough. */
    List<String> lacking() {
        for (Chain chain : policy.chains()) {
            if (chain.closed().isEmpty()) {
                often(Seen.chain(chain.name(), "permitted"));
            }
            often(Seen.chain(chain.name(), "denied"));
        }
        for (Rule rule : policy.rules()) {
            often(rule.name() + " true", tally.held(rule));
            often(rule.name() + " false", tally.failed(rule));
        }
        for (LocalDate boundary : Requests.boundaries(policy)) {
            for (int days = -1; days <= 1; days++) {
                often(Seen.day(boundary.plusDays(days)));
            }
        }
        if (policy.chains().stream().anyMatch(chain -> chain.slots().stream().anyMatch(slot -> slot.run()))) {
            often("longest runs, permitted");
            often("longest runs, denied");
            often("code run-length");
        }
        if (policy.chains().stream()
                .anyMatch(chain -> chain.slots().stream().anyMatch(slot -> slot.run() && slot.min() == 0))) {
            often("empty runs, permitted");
            often("empty runs, denied");
        }
        always();
        return lacking;
    }

    private void always() {
        often("code missing-fact");
        often("rules that threw");
        often("errors thrown by a rule or fact");
        often("throwing dates");
        often("null arguments, elements and dates");
        often("parties of two types, permitted");
        often("parties of two types, denied");
        often("lists that fit no chain");
        often("chains complete");
        if (tally.count("permitted") * 4 <= tally.count("requests")) {
            lacking.add("only " + tally.count("permitted") + " permitted");
        }
    }

    private void often(String what) {
        often(what, tally.count(what));
    }

    private void often(String what, long count) {
        if (count < OFTEN) {
            lacking.add(what + ": " + count);
        }
    }

    String table() {
        StringBuilder table = new StringBuilder(policy.policy().getSimpleName() + "\n");
        Set<String> days = new TreeSet<>();
        for (LocalDate boundary : Requests.boundaries(policy)) {
            for (int day = -1; day <= 1; day++) {
                days.add(Seen.day(boundary.plusDays(day)));
            }
        }
        tally.table().forEach((what, count) -> {
            if (!what.startsWith(Seen.DAY) || days.contains(what)) {
                table.append(String.format(Locale.ROOT, "%,12d  %s%n", count, what));
            }
        });
        for (Rule rule : policy.rules()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%,12d  true, %,d false: rule %s%n",
                    tally.held(rule),
                    tally.failed(rule),
                    rule.name()));
        }
        return table.toString();
    }
}
