package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.witness.Suite.OneWay;
import dev.chainrule.processor.analysis.witness.Suite.Open;
import dev.chainrule.processor.analysis.witness.Suite.Together;
import dev.chainrule.processor.analysis.witness.Suite.Unfailing;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What is known of a suite so far: what is shown, what is not, and what cannot be? */
final class Draft {

    private final BoundPolicy bound;
    private final Gathered witnesses;
    // By identity, since chains are slow to compare.
    private final IdentityHashMap<BoundChain, Request> bases = new IdentityHashMap<>();
    private final List<Case> unshown = new ArrayList<>();
    private final List<Unfailing> unfailing = new ArrayList<>();
    private final List<Together> together = new ArrayList<>();
    private final List<Variant> alike = new ArrayList<>();
    private final List<OneWay> oneWay = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    Draft(BoundPolicy bound) {
        this.bound = bound;
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

    Gathered witnesses() {
        return witnesses;
    }

    /** The request that the others along a chain are like. */
    Optional<Request> base(BoundChain chain) {
        return Optional.ofNullable(bases.get(chain));
    }

    /** Says what the others along a chain are to be like, unless that is said. */
    void setBase(Request request) {
        bases.putIfAbsent(request.chain(), request);
    }

    void addUnshown(Case inCase) {
        unshown.add(inCase);
    }

    void addUnfailing(Unfailing check) {
        unfailing.add(check);
    }

    void addTogether(Together check) {
        together.add(check);
    }

    /** Whether it is proven that a rule fails nowhere. */
    boolean failsNowhere(Rule rule) {
        return bound.chains().stream()
                .flatMap(chain -> chain.checks().stream()
                        .filter(check -> check.rule().equals(rule))
                        .map(check -> new Unfailing(chain, check)))
                .allMatch(unfailing::contains);
    }

    void addAlike(Variant variant) {
        alike.add(variant);
    }

    void addOneWay(OneWay condition) {
        oneWay.add(condition);
    }

    /** @param about the rule, or the chain, of which it is not known */
    void addOpen(String about, String what, String reason) {
        open.add(new Open(about, what, reason));
    }
}
