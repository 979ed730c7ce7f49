package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Request;
import java.util.Optional;
import java.util.function.Predicate;

/** Does a request show what another does, and fail nothing more? Each that does is what the next is held against. */
final class NoWorse implements Predicate<Request> {

    private final Finder finder;
    private final Predicate<Witness> shows;
    private Codes best;

    /**
     * As good as one that is at hand.
     *
     * @param shows whether it shows what is to be shown
     */
    NoWorse(Finder finder, Codes best, Predicate<Witness> shows) {
        this.finder = finder;
        this.best = best;
        this.shows = shows;
    }

    @Override
    public boolean test(Request request) {
        Optional<Witness> other = finder.witness(request)
                .filter(witness -> best.contains(witness.codes()))
                .filter(shows);
        other.ifPresent(witness -> best = witness.codes());
        return other.isPresent();
    }
}
