package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.analysis.proof.Told;
import dev.chainrule.processor.analysis.witness.Suite.OneWay;
import dev.chainrule.processor.analysis.witness.Suite.Open;
import dev.chainrule.processor.analysis.witness.Suite.Together;
import dev.chainrule.processor.analysis.witness.Suite.Unfailing;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is found of a suite so far, and what is not; and how is the next witness found, and made like the others? */
final class Draft {

    private final BoundPolicy bound;
    private final Finder finder;
    private final BooleanSupplier timeIsUp;
    private final Gathered witnesses;
    // By identity, since chains are slow to compare.
    private final IdentityHashMap<BoundChain, Request> bases = new IdentityHashMap<>();
    private final List<Case> unshown = new ArrayList<>();
    private final List<Unfailing> unfailing = new ArrayList<>();
    private final List<Together> together = new ArrayList<>();
    private final List<Variant> alike = new ArrayList<>();
    private final List<OneWay> oneWay = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** @param timeIsUp whether nothing more is to be looked for */
    Draft(BoundPolicy bound, Finder finder, BooleanSupplier timeIsUp) {
        this.bound = bound;
        this.finder = finder;
        this.timeIsUp = timeIsUp;
        this.witnesses = new Gathered(bound);
    }

    Suite.Result result() {
        List<Witness> all = witnesses.all();
        List<Optional<Request>> known = bound.chains().stream().map(this::base).toList();
        return new Suite.Result(
                all,
                Names.of(all, bound, known),
                known,
                List.copyOf(unshown),
                List.copyOf(unfailing),
                List.copyOf(together),
                List.copyOf(alike),
                List.copyOf(oneWay),
                List.copyOf(open));
    }

    Finder finder() {
        return finder;
    }

    Gathered witnesses() {
        return witnesses;
    }

    /** The request that the others along a chain are like. */
    Optional<Request> base(BoundChain chain) {
        return Optional.ofNullable(bases.get(chain));
    }

    void setBase(Request request) {
        bases.put(request.chain(), request);
    }

    void add(Case unknown) {
        unshown.add(unknown);
    }

    void add(Unfailing proven) {
        unfailing.add(proven);
    }

    void add(Together proven) {
        together.add(proven);
    }

    void add(Variant proven) {
        alike.add(proven);
    }

    void add(OneWay proven) {
        oneWay.add(proven);
    }

    void addOpen(String about, String what, String reason) {
        open.add(new Open(about, what, reason));
    }

    /** Adds what a request shows, if all is known of it. */
    void add(Request request) {
        finder.witness(request).ifPresent(witnesses::add);
    }

    /**
     * Adds a witness, made as like the base of its chain as it can be without failing another code. Where there is no base yet, it is
     * that.
     */
    void add(Witness witness, Predicate<Witness> shows) {
        Predicate<Request> same = request -> finder.witness(request)
                .filter(other -> other.codes().equals(witness.codes()))
                .filter(shows)
                .isPresent();
        BoundChain chain = witness.request().chain();
        Request nearer = base(chain)
                .map(wanted -> Likeness.nearer(witness.request(), wanted, same))
                .orElse(witness.request());
        Witness likest =
                finder.witness(Likeness.withoutSpare(nearer, base(chain), same)).orElse(witness);
        witnesses.add(likest);
        bases.putIfAbsent(chain, likest.request());
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
                ? reason(found.atAll())
                : "the time for it was up, which the option chainrule.seconds raises";
    }

    /** Why what was found is no witness. */
    static String reason(List<Search.Result> results) {
        Stream<String> doubts = results.stream().flatMap(result -> result.doubt().map(Told::doubt).stream());
        boolean any = results.stream().anyMatch(result -> result.found().isPresent());
        return doubts.findFirst()
                .orElse(
                        any
                                ? "whatever tells it hangs on what could not be read, or fails with the same codes"
                                : "longer runs were not tried");
    }
}
