package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which requests show all that a policy decides? One that is permitted for each chain and era, those around the ends of the chain itself,
 * one that fails each check along each chain, and enough to tell every rule from each of its variants.
 */
public final class Suite {

    /**
     * What came of it.
     *
     * @param names what each witness is called
     * @param bases for each chain a request that the others are like as far as can be: one that is permitted, if one is known; none
     *     where no request is known at all
     * @param unshown chains in eras of which no permitted request is known that hangs on nothing unread
     * @param unfailing checks that no request along their chain fails, as is proven of requests that fit the chain
     * @param together checks that no request along their chain fails alone, as is proven of requests that fit the chain
     * @param alike variants that no request tells from their rules, as is proven of requests that fit their chains and demand the
     *     same facts; of rules that fail nowhere none is among them
     * @param oneWay conditions that decide alone in one direction only
     * @param open what no witness shows, though some request might
     */
    public record Result(
            List<Witness> witnesses,
            List<String> names,
            List<Optional<Request>> bases,
            List<Case> unshown,
            List<Unfailing> unfailing,
            List<Together> together,
            List<Variant> alike,
            List<OneWay> oneWay,
            List<Open> open) {}

    /** A check that cannot fail along a chain. */
    public record Unfailing(BoundChain chain, Check check) {}

    /**
     * A check that fails along a chain only if another does.
     *
     * @param others those of the cores, of which one fails then as well
     */
    public record Together(BoundChain chain, Check check, List<Check> others) {}

    /**
     * A condition of a rule that denies alone, or permits alone, but not both.
     *
     * @param what the condition, in words
     * @param denies whether it is where it denies that it decides alone
     */
    public record OneWay(Rule rule, String what, boolean denies) {}

    /**
     * What no witness shows, though some request might.
     *
     * @param about the rule, or the name of the chain
     * @param what half a sentence: {@code that certified says true instead of a condition}
     * @param reason why there is none, as the end of a sentence
     */
    public record Open(String about, String what, String reason) {}

    private Suite() {}

    /**
     * The suite of a policy without errors.
     *
     * @param oracles answers what is asked of a policy
     * @param timeIsUp whether nothing more is to be looked for
     */
    public static Result of(BoundPolicy bound, Function<BoundPolicy, Oracle> oracles, BooleanSupplier timeIsUp) {
        Judge judge = new Judge(bound);
        Draft draft = new Draft(bound);
        Seeker seeker = new Seeker(draft, new Finder(World.of(bound, oracles), judge), timeIsUp);
        ChainShow chains = new ChainShow(bound, draft, seeker);
        CheckShow checks = new CheckShow(bound, draft, seeker);
        RuleShow rules = new RuleShow(bound, draft, seeker, new Telling(judge));
        IntStream.range(0, bound.chains().size()).forEach(chains::showPermitted);
        IntStream.range(0, bound.chains().size()).forEach(checks::show);
        bound.chains().forEach(chains::showEnds);
        bound.rules().forEach(rules::show);
        return draft.result();
    }
}
