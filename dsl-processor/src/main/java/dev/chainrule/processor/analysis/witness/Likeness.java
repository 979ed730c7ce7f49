package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which request is as like another as can be, and still shows what it is to show? Whoever reads the two sees what it hangs on. Fact by
 * fact is made alike, unless that would show something else.
 */
final class Likeness {

    private final Predicate<Request> shows;
    private Request best;

    private Likeness(Request request, Predicate<Request> shows) {
        this.best = request;
        this.shows = shows;
    }

    /**
     * A request that is nearer to another along the same chain.
     *
     * @param shows whether a request shows what it is to show, as the given one does
     */
    static Request nearer(Request request, Request wanted, Predicate<Request> shows) {
        Likeness likeness = new Likeness(request, shows);
        boolean again = true;
        while (again) {
            // What one fact kept from being alike may be alike once another is.
            again = likeness.liken(wanted);
        }
        return likeness.best;
    }

    /**
     * The same without facts that are objects, and perhaps hard to make, and with fewer elements in sets and lists, as far as nobody asks
     * for them.
     *
     * @param wanted a request whose facts go without saying
     */
    static Request withoutSpare(Request request, Optional<Request> wanted, Predicate<Request> shows) {
        Likeness likeness = new Likeness(request, shows);
        for (Spot spot : Spot.all(request)) {
            Map<String, Value> known =
                    wanted.flatMap(spot::near).map(Value.Thing::facts).orElse(Map.of());
            spot.in(request).stream()
                    .flatMap(thing -> new TreeMap<>(thing.facts()).entrySet().stream())
                    .filter(fact -> !fact.getValue().equals(known.get(fact.getKey())))
                    .forEach(fact -> likeness.spare(spot, fact.getKey(), fact.getValue()));
        }
        return likeness.best;
    }

    private void spare(Spot spot, String name, Value value) {
        if (!isPlain(value)) {
            attempt(spot, name, null);
        } else if (value instanceof Value.Many many && !attempt(spot, name, new Value.Many(List.of()))) {
            shorten(spot, name, many);
        }
    }

    private void shorten(Spot spot, String name, Value.Many many) {
        List<Value> left = many.elements();
        for (int i = many.elements().size() - 1; i >= 0; i--) {
            List<Value> fewer = new ArrayList<>(left);
            fewer.remove(i);
            if (attempt(spot, name, new Value.Many(List.copyOf(fewer)))) {
                left = fewer;
            }
        }
    }

    private boolean attempt(Spot spot, String name, @Nullable Value value) {
        return attempt(spot.with(best, with(spot.in(best).orElseThrow(), name, value)));
    }

    private static boolean isPlain(Value value) {
        if (value instanceof Value.Maybe maybe) {
            return maybe.value().map(Likeness::isPlain).orElse(true);
        }
        return value instanceof Value.Many many
                ? many.elements().stream().allMatch(Likeness::isPlain)
                : !(value instanceof Value.Other || value instanceof Value.Thing);
    }

    /** Whether something was made alike. */
    private boolean liken(Request base) {
        boolean changed = false;
        for (Spot spot : Spot.all(best)) {
            Value.Thing wanted = spot.near(base).orElse(null);
            if (wanted != null && !spot.in(best).orElseThrow().equals(wanted)) {
                changed |= attempt(spot.with(best, wanted)) || liken(spot, wanted);
            }
        }
        return changed;
    }

    private boolean liken(Spot spot, Value.Thing wanted) {
        Set<String> names = new TreeSet<>(wanted.facts().keySet());
        names.addAll(spot.in(best).orElseThrow().facts().keySet());
        boolean changed = false;
        for (String name : names) {
            Value.Thing thing = spot.in(best).orElseThrow();
            Value value = wanted.facts().get(name);
            if (!Objects.equals(value, thing.facts().get(name))) {
                changed |= attempt(spot, name, value);
            }
        }
        return changed;
    }

    private static Value.Thing with(Value.Thing thing, String name, @Nullable Value value) {
        Map<String, Value> facts = new HashMap<>(thing.facts());
        if (value == null) {
            facts.remove(name);
        } else {
            facts.put(name, value);
        }
        return new Value.Thing(thing.types(), Map.copyOf(facts));
    }

    private boolean attempt(Request request) {
        boolean kept = shows.test(request);
        if (kept) {
            best = request;
        }
        return kept;
    }
}
