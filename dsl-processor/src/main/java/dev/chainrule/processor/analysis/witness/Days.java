package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which requests show when a chain begins and ends? Those on the days on which it does, and on the days before. */
final class Days {

    private Days() {}

    /** Requests that differ from a given one in their date. */
    static Stream<Request> around(Request base) {
        TreeSet<LocalDate> days = new TreeSet<>();
        base.chain().windows().stream()
                .map(Window::bounds)
                .flatMap(List::stream)
                .forEach(bound -> {
                    days.add(bound);
                    if (bound.isAfter(LocalDate.MIN)) {
                        days.add(bound.minusDays(1));
                    }
                });
        return days.stream().flatMap(day -> on(day, base)).filter(request -> !request.equals(base));
    }

    private static Stream<Request> on(LocalDate day, Request base) {
        return base.chain().transaction().flatMap(BoundChain.Deal::date).stream()
                .flatMap(accessor -> base.transaction().map(deal -> dated(deal, accessor, day)).stream())
                .map(deal -> base.withTransaction(deal));
    }

    /** A transaction on a day. */
    static Value.Thing dated(Value.Thing deal, String accessor, LocalDate day) {
        Map<String, Value> facts = new HashMap<>(deal.facts());
        facts.put(accessor, Value.Date.of(day));
        return new Value.Thing(deal.types(), Map.copyOf(facts));
    }
}
