package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Answered;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.proof.Told;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which requests show all that a policy decides? One that is permitted for each chain and era, one that fails each check along each
 * chain, those around the ends of the chain itself, and enough to tell every rule from each of its variants.
 */
public final class Suite {

    /**
     * What came of it.
     *
     * @param names what each witness is called
     * @param bases for each chain a request that is permitted, if one is known; the others are like it as far as can be
     * @param unshown chains in eras of which no permitted request is known that hangs on nothing unread
     * @param unfailing checks that no request along their chain fails, as is proven of requests that fit the chain
     * @param alike variants that no request tells from their rules, as is proven of requests that fit their chains and demand the
     *     same facts
     * @param open what no witness shows, though some request might
     */
    public record Result(
            List<Witness> witnesses,
            List<String> names,
            List<Optional<Request>> bases,
            List<Case> unshown,
            List<Unfailing> unfailing,
            List<Variant> alike,
            List<Open> open) {}

    /** A check that cannot fail along a chain. */
    public record Unfailing(BoundChain chain, Rule rule) {}

    /**
     * What no witness shows, though some request might.
     *
     * @param what half a sentence: {@code that certified says true instead of a condition}
     * @param reason why there is none, as the end of a sentence
     */
    public record Open(Rule rule, String what, String reason) {}

    private final BoundPolicy bound;
    private final BooleanSupplier timeIsUp;
    private final Finder finder;
    private final Telling telling;
    private final Gathered witnesses;
    private final List<Optional<Request>> bases = new ArrayList<>();
    private final List<Case> unshown = new ArrayList<>();
    private final List<Unfailing> unfailing = new ArrayList<>();
    private final List<Variant> alike = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private Suite(BoundPolicy bound, Function<BoundPolicy, Oracle> oracles, BooleanSupplier timeIsUp) {
        this.bound = bound;
        this.timeIsUp = timeIsUp;
        Judge judge = new Judge(bound);
        this.finder = new Finder(World.of(bound, oracles), judge);
        this.telling = new Telling(judge);
        this.witnesses = new Gathered(bound);
    }

    /**
     * The suite of a policy without errors.
     *
     * @param oracles answers what is asked of a policy
     * @param timeIsUp whether nothing more is to be looked for
     */
    public static Result of(BoundPolicy bound, Function<BoundPolicy, Oracle> oracles, BooleanSupplier timeIsUp) {
        Suite suite = new Suite(bound, oracles, timeIsUp);
        for (int chain = 0; chain < bound.chains().size(); chain++) {
            suite.showPermitted(chain);
        }
        for (int chain = 0; chain < bound.chains().size(); chain++) {
            suite.showFailures(chain);
        }
        bound.rules().forEach(suite::showVariants);
        List<Witness> witnesses = suite.witnesses.all();
        return new Result(
                witnesses,
                Names.of(witnesses, bound, suite.bases),
                List.copyOf(suite.bases),
                List.copyOf(suite.unshown),
                List.copyOf(suite.unfailing),
                List.copyOf(suite.alike),
                List.copyOf(suite.open));
    }

    private void showPermitted(int index) {
        List<Case> eras = Case.of(bound.chains().get(index));
        List<Permitted> permitted = new ArrayList<>();
        for (int era = 0; era < eras.size(); era++) {
            Case inCase = eras.get(era);
            finder.permitted(index, era)
                    .ifPresentOrElse(
                            witness -> permitted.add(new Permitted(inCase, witness)), () -> unshown.add(inCase));
        }
        Optional<Request> base = base(permitted);
        bases.add(base);
        permitted.forEach(one -> witnesses.add(nearer(one.witness(), base, isPermittedIn(one.inCase()))));
        base.map(Edges::of)
                .ifPresent(edges ->
                        edges.forEach(request -> finder.witness(request).ifPresent(witnesses::add)));
    }

    /** A request that is permitted in an era. */
    private record Permitted(Case inCase, Witness witness) {}

    /** That of the last era, in which readers are at home; made like those of the others, as far as it stays permitted. */
    private Optional<Request> base(List<Permitted> permitted) {
        if (permitted.isEmpty()) {
            return Optional.empty();
        }
        Permitted last = permitted.get(permitted.size() - 1);
        Predicate<Request> isPermitted = request ->
                finder.witness(request).filter(isPermittedIn(last.inCase())).isPresent();
        Request likest = last.witness().request();
        for (int i = 0; i < permitted.size() - 1; i++) {
            likest = Likeness.nearer(likest, permitted.get(i).witness().request(), isPermitted);
        }
        return Optional.of(Likeness.withoutSpare(likest, isPermitted));
    }

    private static Predicate<Witness> isPermittedIn(Case inCase) {
        return witness -> witness.judgement().permits()
                && witness.request().date().map(inCase.era()::contains).orElse(true);
    }

    private void showFailures(int index) {
        BoundChain chain = bound.chains().get(index);
        for (int i = 0; i < chain.checks().size(); i++) {
            int at = i;
            Check check = chain.checks().get(i);
            Predicate<Witness> shows = witness -> witness.request().isAlong(chain) && fails(witness, check);
            if (witnesses.along(chain).noneMatch(witness -> shows.test(witness) && failures(witness) == 1)) {
                Finder.Found found = find(world -> world.failures(index, at), shows);
                found.witness().ifPresent(witness -> addNearer(witness, shows));
                if (found.isExcluded()) {
                    unfailing.add(new Unfailing(chain, check.rule()));
                } else if (found.witness().isEmpty()) {
                    open.add(new Open(
                            check.rule(),
                            "that " + check.rule().name() + " can fail along "
                                    + chain.chain().name(),
                            reason(found)));
                }
            }
        }
    }

    private static boolean fails(Witness witness, Check check) {
        return witness.judgement().answers().stream()
                .filter(answered -> answered.outcome().fails())
                // A missing fact is no answer of the rule.
                .filter(answered -> !(answered.outcome() instanceof Outcome.MissingFact))
                .map(Answered::application)
                .anyMatch(application -> Applied.isOf(application, check));
    }

    private static long failures(Witness witness) {
        Judgement judgement = witness.judgement();
        return judgement.misfits().size()
                + judgement.answers().stream()
                        .filter(answered -> answered.outcome().fails())
                        .count();
    }

    private void showVariants(Rule rule) {
        List<Variant> variants = Variants.of(rule, bound.enumerations());
        if (variants.isEmpty()) {
            open.add(new Open(rule, "what " + rule.name() + " asks", "it could not be read"));
        }
        variants.forEach(this::tell);
    }

    /** Makes sure that a witness tells a variant from its rule, if any request does. */
    private void tell(Variant variant) {
        Predicate<Witness> shows = witness -> telling.differs(witness, variant);
        if (witnesses.of(variant.rule()).anyMatch(shows)) {
            return;
        }
        Finder.Found found = find(world -> world.distinctions(variant), shows);
        found.witness().ifPresent(witness -> addNearer(witness, shows));
        if (found.isExcluded()) {
            alike.add(variant);
        } else if (found.witness().isEmpty()) {
            open.add(new Open(
                    variant.rule(),
                    "that " + variant.rule().name() + " does not say " + variant.change(),
                    reason(found)));
        }
    }

    private void addNearer(Witness witness, Predicate<Witness> shows) {
        witnesses.add(nearer(witness, base(witness), shows));
    }

    private Optional<Request> base(Witness witness) {
        return bases.stream()
                .flatMap(Optional::stream)
                .filter(base -> witness.request().isAlong(base.chain()))
                .findFirst();
    }

    /** The same, as like the permitted request of its chain as it can be without failing another code. */
    private Witness nearer(Witness witness, Optional<Request> base, Predicate<Witness> shows) {
        Predicate<Request> same = request -> finder.witness(request)
                .filter(other -> other.codes().equals(witness.codes()))
                .filter(shows)
                .isPresent();
        Request nearer = base.map(wanted -> Likeness.nearer(witness.request(), wanted, same))
                .orElse(witness.request());
        return finder.witness(Likeness.withoutSpare(nearer, same)).orElse(witness);
    }

    private Finder.Found find(Function<World, List<Distinction>> questions, Predicate<Witness> shows) {
        return timeIsUp.getAsBoolean() ? Finder.Found.UNASKED : finder.find(questions, shows);
    }

    private static String reason(Finder.Found found) {
        if (!found.asked()) {
            return "the time for it was up, which the option chainrule.seconds raises";
        }
        return found.results().stream()
                .flatMap(result -> result.doubt().map(Told::doubt).stream())
                .findFirst()
                .orElse(
                        found.results().stream()
                                        .anyMatch(result -> result.found().isPresent())
                                ? "whatever tells it hangs on what could not be read, or fails with the same codes"
                                : "longer runs were not tried");
    }
}
