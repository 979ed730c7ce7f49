package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What can a request do without, and still show what it is to show? Facts that are objects, and perhaps hard to make, and elements of sets
 * and lists, as far as nobody asks for them.
 */
final class Spare {

    private final Predicate<Request> shows;
    private Request best;

    private Spare(Request request, Predicate<Request> shows) {
        this.best = request;
        this.shows = shows;
    }

    /**
     * The request without it.
     *
     * @param wanted a request whose facts go without saying, which stay as they are
     */
    static Request without(Request request, Optional<Request> wanted, Predicate<Request> shows) {
        Spare spare = new Spare(request, shows);
        for (Spot spot : Spot.all(request)) {
            Map<String, Value> known =
                    wanted.flatMap(spot::near).map(Value.Thing::facts).orElse(Map.of());
            spot.in(request).stream()
                    .flatMap(thing -> new TreeMap<>(thing.facts()).entrySet().stream())
                    .filter(fact -> !fact.getValue().equals(known.get(fact.getKey())))
                    .forEach(fact -> spare.shorten(spot, fact.getKey(), fact.getValue()));
        }
        return spare.best;
    }

    private void shorten(Spot spot, String name, Value value) {
        if (!isPlain(value)) {
            attempt(spot.without(best, name));
        } else if (value instanceof Value.Many many && !attempt(spot.with(best, name, new Value.Many(List.of())))) {
            shorten(spot, name, many);
        }
    }

    private void shorten(Spot spot, String name, Value.Many many) {
        List<Value> left = many.elements();
        for (int i = many.elements().size() - 1; i >= 0; i--) {
            List<Value> fewer = new ArrayList<>(left);
            fewer.remove(i);
            if (attempt(spot.with(best, name, new Value.Many(List.copyOf(fewer))))) {
                left = fewer;
            }
        }
    }

    private static boolean isPlain(Value value) {
        if (value instanceof Value.Maybe maybe) {
            return maybe.value().map(Spare::isPlain).orElse(true);
        }
        return value instanceof Value.Many many
                ? many.elements().stream().allMatch(Spare::isPlain)
                : !(value instanceof Value.Other || value instanceof Value.Thing);
    }

    private boolean attempt(Request request) {
        boolean kept = shows.test(request);
        if (kept) {
            best = request;
        }
        return kept;
    }
}
