package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which requests show where a chain itself ends? Those on the days before and on which it begins and ends, and those with runs as long
 * and as short as they may be, and with one party more and fewer. All else is as in a given request.
 */
final class Edges {

    /** Of longer runs nothing is shown, for want of room. */
    private static final int MOST_PARTIES = 20;

    private final Request base;
    private final BoundChain chain;

    private Edges(Request base) {
        this.base = base;
        this.chain = base.chain();
    }

    /** The requests, such as differ from the given one. */
    static List<Request> of(Request base) {
        Edges edges = new Edges(base);
        return Stream.concat(edges.days(), edges.lengths())
                .filter(request -> !request.equals(base))
                .toList();
    }

    private Stream<Request> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        chain.windows().stream().map(Window::bounds).flatMap(List::stream).forEach(bound -> {
            days.add(bound);
            if (bound.isAfter(LocalDate.MIN)) {
                days.add(bound.minusDays(1));
            }
        });
        return days.stream().flatMap(day -> on(day).stream());
    }

    private Optional<Request> on(LocalDate day) {
        return chain.transaction()
                .flatMap(BoundChain.Deal::date)
                .flatMap(accessor -> base.transaction().map(deal -> {
                    Map<String, Value> facts = new HashMap<>(deal.facts());
                    facts.put(accessor, Value.Date.of(day));
                    Value.Thing then = new Value.Thing(deal.types(), Map.copyOf(facts));
                    return new Request(chain, Optional.of(then), base.parties());
                }));
    }

    private Stream<Request> lengths() {
        return IntStream.range(0, chain.positions().size()).boxed().flatMap(this::lengths);
    }

    private Stream<Request> lengths(int position) {
        Position run = chain.positions().get(position);
        return run.run() && !base.parties().get(position).isEmpty()
                ? Stream.of(run.min() - 1, run.min(), run.max(), run.max() + 1)
                        .filter(length -> length >= 0 && length <= MOST_PARTIES)
                        .map(length -> withLength(position, length))
                : Stream.of();
    }

    /** The last party stands there again, where there are more than were. */
    private Request withLength(int position, int length) {
        List<Value.Thing> run = base.parties().get(position);
        List<Value.Thing> other = new ArrayList<>(run.subList(0, Math.min(length, run.size())));
        other.addAll(Collections.nCopies(length - other.size(), run.get(run.size() - 1)));
        List<List<Value.Thing>> parties = new ArrayList<>(base.parties());
        parties.set(position, List.copyOf(other));
        return new Request(chain, base.transaction(), List.copyOf(parties));
    }
}
