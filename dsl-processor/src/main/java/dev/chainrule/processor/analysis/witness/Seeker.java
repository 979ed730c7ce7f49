package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.analysis.proof.Told;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/** How does a witness come into the suite? It is looked for, and made as like the base of its chain as it can be. */
final class Seeker {

    private final Draft draft;
    private final Finder finder;
    private final BooleanSupplier timeIsUp;

    /** @param timeIsUp whether nothing more is to be looked for */
    Seeker(Draft draft, Finder finder, BooleanSupplier timeIsUp) {
        this.draft = draft;
        this.finder = finder;
        this.timeIsUp = timeIsUp;
    }

    Finder finder() {
        return finder;
    }

    /** Adds what a request shows, and answers whether all is known of it. */
    boolean add(Request request) {
        Optional<Witness> witness = finder.witness(request);
        witness.ifPresent(draft.witnesses()::add);
        return witness.isPresent();
    }

    /**
     * Adds a witness, made as like the base of its chain as it can be without failing another code. Where there is no base yet, it is
     * that.
     */
    void add(Witness witness, Predicate<Witness> shows) {
        Predicate<Request> noWorse = new NoWorse(finder, witness.codes(), shows);
        BoundChain chain = witness.request().chain();
        Optional<Request> base = draft.base(chain);
        Request nearer = base.map(wanted -> Likeness.nearer(witness.request(), wanted, noWorse))
                .orElse(witness.request());
        Witness likest = finder.witness(Spare.without(nearer, base, noWorse)).orElse(witness);
        draft.witnesses().add(likest);
        draft.setBase(likest.request());
    }

    /** Looks for a witness that answers one of several questions, and adds it. */
    Finder.Found find(Function<World, List<Distinction>> questions, Predicate<Witness> shows) {
        Finder.Found found = timeIsUp.getAsBoolean() ? Finder.Found.UNASKED : finder.find(questions, shows);
        found.witness().ifPresent(witness -> add(witness, shows));
        return found;
    }

    /** Why there is no witness. */
    static String reason(Finder.Found found) {
        return found.asked()
                ? reason(found.atAll(), found.undecided())
                : "the time for it was up, which the option chainrule.seconds raises";
    }

    /**
     * Why what was found is no witness.
     *
     * @param undecided the names of rules of which it cannot be told what they say of it
     */
    static String reason(List<Search.Result> results, List<String> undecided) {
        Optional<String> doubt = results.stream()
                .flatMap(result -> result.doubt().map(Told::doubt).stream())
                .findFirst();
        Optional<String> unread = results.stream()
                .flatMap(result -> result.found().stream())
                .flatMap(found -> found.unread().stream())
                .findFirst()
                .map(what -> "it hangs on what could not be read: " + what);
        boolean any = results.stream().anyMatch(result -> result.found().isPresent());
        return doubt.or(() -> unread).orElseGet(() -> {
            if (!undecided.isEmpty()) {
                return "not all could be read that " + Words.and(undecided) + " would say of it";
            }
            return any ? "whatever tells it fails with the same codes" : "longer runs were not tried";
        });
    }
}
