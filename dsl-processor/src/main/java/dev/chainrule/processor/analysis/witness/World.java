package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.proof.Demands;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.analysis.proof.Search.Question;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Which requests are there? Of objects as the policy has them, or of such as tell themselves what default accessors say. */
final class World {

    private final BoundPolicy bound;
    private final BoundPolicy policy;
    private final UnaryOperator<Rule> rules;
    private final Oracle oracle;

    private World(BoundPolicy bound, BoundPolicy policy, UnaryOperator<Rule> rules, Oracle oracle) {
        this.bound = bound;
        this.policy = policy;
        this.rules = rules;
        this.oracle = oracle;
    }

    /** The worlds of a policy, that of the policy itself last. */
    static List<World> of(BoundPolicy bound, Function<BoundPolicy, Oracle> oracles) {
        List<World> worlds = new ArrayList<>();
        AsTold told = new AsTold();
        BoundPolicy asTold = told.policy(bound);
        if (told.isAnotherPolicy()) {
            worlds.add(new World(bound, asTold, told::rule, oracles.apply(asTold)));
        }
        worlds.add(new World(bound, bound, rule -> rule, oracles.apply(bound)));
        return List.copyOf(worlds);
    }

    /**
     * A request that is permitted along a chain of the policy, by its index, on a day of one of its eras.
     *
     * @param strict whether rules have to pass as well that only warn
     * @param bounds the chain, or the same with other bounds
     */
    Optional<Request> permitted(int chain, int era, boolean strict, UnaryOperator<BoundChain> bounds) {
        Case whole = Case.of(policy.chains().get(chain)).get(era);
        Case inCase = new Case(bounds.apply(whole.chain()), whole.era(), whole.checks());
        Search.Result result = Search.toTell(oracle, inCase, Unreadable.ANSWERS_ANYTHING)
                .look(
                        Optional.empty(),
                        lineup -> List.of(new Question(
                                Optional.empty(),
                                Demands.passing(inCase.checks(), rule -> strict || !rule.warning(), lineup))));
        return request(result, chain);
    }

    /** What to ask to tell a variant from its rule. */
    List<Distinction> distinctions(Variant variant) {
        Variant here = new Variant(rules.apply(variant.rule()), rules.apply(variant.other()), variant.change());
        return policy.chains().stream()
                .flatMap(chain -> Distinction.along(chain, here).stream())
                .toList();
    }

    /** The same, for a request of which the rule does this and the variant the opposite. */
    List<Distinction> distinctions(Variant variant, Telling.Way way) {
        Rule failing = rules.apply(way == Telling.Way.DENIES ? variant.rule() : variant.other());
        return distinctions(variant).stream()
                .filter(distinction -> distinction.failing().rule().equals(failing))
                .toList();
    }

    /** What to ask for a request that fails a check along a chain, both by their indices. */
    List<Distinction> failures(int chain, int check) {
        BoundChain along = policy.chains().get(chain);
        return Distinction.failing(along, along.checks().get(check));
    }

    /** The same, where of the other checks only some are asked to pass. */
    List<Distinction> failures(int chain, int check, Collection<Integer> passing) {
        List<Check> checks = policy.chains().get(chain).checks();
        List<Check> some = passing.stream().map(checks::get).toList();
        return failures(chain, check).stream()
                .map(question -> question.with(
                        question.others().stream().filter(some::contains).toList()))
                .toList();
    }

    Search.Result look(Distinction distinction) {
        return distinction.look(oracle);
    }

    /** What was found, if it hangs on nothing that could not be read, along the chain as the policy itself has it. */
    Optional<Request> request(Search.Result result) {
        return result.found()
                .map(found -> found.request().chain())
                .flatMap(chain -> request(result, policy.chains().indexOf(chain)));
    }

    private Optional<Request> request(Search.Result result, int chain) {
        return result.found()
                .filter(found -> found.unread().isEmpty())
                .map(found -> found.request())
                .map(request -> new Request(bound.chains().get(chain), request.transaction(), request.parties()));
    }
}
