package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

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
            Value value = wanted.facts().get(name);
            if (!Objects.equals(value, spot.in(best).orElseThrow().facts().get(name))) {
                changed |= attempt(value == null ? spot.without(best, name) : spot.with(best, name, value));
            }
        }
        return changed;
    }

    private boolean attempt(Request request) {
        boolean kept = shows.test(request);
        if (kept) {
            best = request;
        }
        return kept;
    }
}
