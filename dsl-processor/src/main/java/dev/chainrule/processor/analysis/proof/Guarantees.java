package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.proof.Search.Result;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Doubt;
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
            if (inquiry.isInherited(inCase.chain(), List.of(guarantee))
                    && isSeenAsDeclared(guarantee, inCase, inquiry)) {
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

    /** Whether whoever promised it knew as much of what it hangs on. */
    private static boolean isSeenAsDeclared(Rule guarantee, Case inCase, Inquiry inquiry) {
        return inquiry.isSeenAsDeclared(guarantee)
                && inCase.denying().stream().allMatch(check -> inquiry.isSeenAsDeclared(check.rule()));
    }

    private static Optional<Outcome> check(Check check, Case inCase, Inquiry inquiry) {
        Result failing = look(check, Demand.Result.FAILS, Unreadable.ANSWERS_ANYTHING, inCase, inquiry);
        if (failing.found().isPresent() || failing.doubt().isPresent()) {
            return Optional.of(failing(failing, check, inCase, inquiry));
        }
        Optional<String> constants = constants(failing.rules(), Unreadable.ANSWERS_ANYTHING, check, inCase, inquiry);
        return failing.longest().isPresent()
                ? failing.longest().map(longest -> new Outcome.UpTo(longest, constants))
                : constants.map(Outcome.ForConstants::new);
    }

    /** What holds, as far as runs were tried, may hold for the known constants of an enum only. */
    private static Optional<String> constants(
            Stream<Rule> rules, Unreadable unreadable, Check check, Case inCase, Inquiry inquiry) {
        return inquiry.constants().needed(rules, oracle -> {
            Result wider = look(check, Demand.Result.FAILS, unreadable, inCase, inquiry.with(oracle));
            return wider.found().isEmpty() && wider.doubt().isEmpty();
        });
    }

    /**
     * It may fail. A request that breaks it says more than one in which it throws, and that says more than a doubt. Where all hangs
     * on what could not be read, perhaps it is so whatever that answers; perhaps it isn't if that answers alike whenever it is
     * asked alike.
     */
    private static Outcome failing(Result failing, Check check, Case inCase, Inquiry inquiry) {
        if (failing.found().filter(Guarantees::restsOnUnread).isPresent()) {
            Result alike = look(check, Demand.Result.FAILS, Unreadable.ANSWERS_ALIKE, inCase, inquiry);
            if (alike.isExcluded()) {
                Stream<Rule> rules = Stream.concat(Stream.of(check), inCase.denying().stream())
                        .map(Check::rule);
                return new Outcome.IfAlike(
                        Unproven.calls(check, inCase),
                        constants(rules, Unreadable.ANSWERS_ALIKE, check, inCase, inquiry));
            }
        }
        for (Demand.Result result : List.of(Demand.Result.FALSE, Demand.Result.THROWS)) {
            Result one = look(check, result, Unreadable.ANSWERS_ANYTHING, inCase, inquiry);
            if (one.found().isPresent()) {
                Verdict.Possible possible = one.found().get();
                return restsOnUnread(possible)
                        ? anyway(possible, check, inCase, inquiry)
                        : result == Demand.Result.FALSE
                                ? new Outcome.Refuted(possible)
                                : Unproven.mayThrow(possible, check, inquiry);
            }
            if (one.doubt().isPresent()) {
                return Unproven.undecided(one.doubt().get());
            }
        }
        return Unproven.undecided(failing.doubt().orElse(Doubt.NOT_CONFIRMED));
    }

    /** Broken whatever could not be read answers, or perhaps not broken. */
    private static Outcome anyway(Verdict.Possible possible, Check check, Case inCase, Inquiry inquiry) {
        Optional<Verdict.Possible> alike = look(check, Demand.Result.FALSE, Unreadable.ANSWERS_ALIKE, inCase, inquiry)
                .found();
        return look(check, Demand.Result.FALSE, Unreadable.THROWS, inCase, inquiry)
                .found()
                .or(() -> alike.filter(found -> !restsOnUnread(found)))
                .<Outcome>map(Outcome.Refuted::new)
                .orElseGet(() -> Unproven.restsOnUnread(
                        alike.or(() -> look(check, Demand.Result.THROWS, Unreadable.ANSWERS_ALIKE, inCase, inquiry)
                                        .found())
                                .orElse(possible),
                        check,
                        inquiry));
    }

    private static boolean restsOnUnread(Verdict.Possible possible) {
        return !possible.unread().isEmpty();
    }

    private static Result look(Check check, Demand.Result result, Unreadable unreadable, Case inCase, Inquiry inquiry) {
        return Search.toTell(inquiry.oracle(), inCase, unreadable)
                .look(
                        Optional.of(check),
                        lineup -> Demands.each(
                                check, result, Demands.passing(inCase.denying(), rule -> true, lineup), lineup));
    }
}
