package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.proof.Search.Result;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.analysis.solver.Verdict;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Rule.Body;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Is each guarantee true of every request that is permitted? */
final class Guarantees implements ProofCheck {

    @Override
    public List<Finding> check(Inquiry inquiry) {
        Set<Rule> guarantees = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Rule> ordered = new ArrayList<>();
        inquiry.bound().chains().stream()
                .flatMap(chain -> chain.guarantees().stream())
                .map(Check::rule)
                .filter(guarantee -> guarantee.body() != Body.FALSE)
                .filter(guarantees::add)
                .forEach(ordered::add);
        return ordered.stream()
                .flatMap(guarantee -> check(guarantee, inquiry).stream())
                .toList();
    }

    private static List<Finding> check(Rule guarantee, Inquiry inquiry) {
        Promise promise = new Promise(guarantee, inquiry);
        boolean asked = false;
        boolean living = false;
        for (Case inCase : inquiry.cases().all()) {
            if (inquiry.isInherited(inCase.chain(), List.of(guarantee))) {
                continue;
            }
            for (Check check : inCase.chain().guarantees()) {
                if (check.rule().equals(guarantee)) {
                    asked = true;
                    living |= !inquiry.cases().of(inCase).isExcluded();
                    check(check, inCase, inquiry).ifPresent(outcome -> promise.note(inCase, outcome));
                }
            }
        }
        return asked && !living ? List.of(promise.vacuous()) : promise.findings();
    }

    private static Optional<Outcome> check(Check check, Case inCase, Inquiry inquiry) {
        Result broken = look(check, Demand.Result.FALSE, Unreadable.ANSWERS_ANYTHING, inCase, inquiry);
        if (broken.found().isPresent()) {
            return Optional.of(broken(broken.found().get(), check, inCase, inquiry));
        }
        if (broken.doubt().isPresent()) {
            return Optional.of(Unproven.undecided(broken.doubt().get()));
        }
        Result thrown = look(check, Demand.Result.THROWS, Unreadable.ANSWERS_ANYTHING, inCase, inquiry);
        if (thrown.found().isPresent()) {
            return Optional.of(thrown(thrown.found().get(), check, inCase, inquiry));
        }
        if (thrown.doubt().isPresent()) {
            return Optional.of(Unproven.undecided(thrown.doubt().get()));
        }
        Optional<Integer> longest = broken.longest().or(thrown::longest);
        return longest.isPresent()
                ? longest.map(Outcome.UpTo::new)
                : forConstants(Stream.concat(broken.rules(), thrown.rules()), check, inCase, inquiry);
    }

    /** What holds may hold for the known constants of an enum only. */
    private static Optional<Outcome> forConstants(Stream<Rule> rules, Check check, Case inCase, Inquiry inquiry) {
        return inquiry.constants()
                .needed(
                        rules,
                        oracle -> Stream.of(Demand.Result.FALSE, Demand.Result.THROWS)
                                .map(result ->
                                        look(check, result, Unreadable.ANSWERS_ANYTHING, inCase, inquiry.with(oracle)))
                                .allMatch(Result::isExcluded))
                .map(Outcome.ForConstants::new);
    }

    private static Outcome broken(Verdict.Possible possible, Check check, Case inCase, Inquiry inquiry) {
        return possible.unread().isEmpty() ? new Outcome.Refuted(possible) : ifAlike(possible, check, inCase, inquiry);
    }

    private static Outcome thrown(Verdict.Possible possible, Check check, Case inCase, Inquiry inquiry) {
        return possible.unread().isEmpty()
                ? Unproven.mayThrow(possible, check, inquiry)
                : ifAlike(possible, check, inCase, inquiry);
    }

    /**
     * What could not be read may break it. Perhaps it is broken whatever that answers; perhaps it can't be if that answers alike
     * whenever it is asked alike.
     */
    private static Outcome ifAlike(Verdict.Possible possible, Check check, Case inCase, Inquiry inquiry) {
        Result broken = look(check, Demand.Result.FALSE, Unreadable.ANSWERS_ALIKE, inCase, inquiry);
        Result thrown = look(check, Demand.Result.THROWS, Unreadable.ANSWERS_ALIKE, inCase, inquiry);
        if (broken.isExcluded() && thrown.isExcluded()) {
            return new Outcome.IfAlike(Unproven.calls(check, inCase));
        }
        Result anyway = look(check, Demand.Result.FALSE, Unreadable.THROWS, inCase, inquiry);
        return anyway.found()
                .or(() -> broken.found().filter(found -> found.unread().isEmpty()))
                .<Outcome>map(Outcome.Refuted::new)
                .orElseGet(() ->
                        Unproven.restsOnUnread(broken.found().or(thrown::found).orElse(possible), check, inquiry));
    }

    private static Result look(Check check, Demand.Result result, Unreadable unreadable, Case inCase, Inquiry inquiry) {
        return Search.toTell(inquiry.oracle(), inCase, unreadable)
                .look(
                        Optional.of(check),
                        lineup -> Demands.each(
                                check, result, Demands.passing(inCase.denying(), rule -> true, lineup), lineup));
    }
}
