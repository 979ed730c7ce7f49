package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Doubt;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Can each rule be the reason for a denial? Asked over all places and living eras together. Rules found to change nothing
 * are left out of what is asked of those after them, so that all of them can be removed together. Rules that contradict
 * others somewhere are not asked about: without them an era that is dead may come to life.
 */
final class RedundantRules implements ProofCheck {

    /**
     * What was found out about a rule.
     *
     * @param places how many places were looked at
     * @param implying rules that imply it, perhaps more than are needed, in the order of checks
     */
    private record Outcome(boolean needed, Optional<Doubt> doubt, int places, List<Rule> implying) {}

    @Override
    public List<Finding> check(Inquiry inquiry) {
        Set<Rule> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Finding> findings = new ArrayList<>();
        List<Rule> own = new ArrayList<>(
                inquiry.bound().rules().stream().filter(inquiry::isOwn).toList());
        // The later of two rules that say the same is the one that came without need.
        Collections.reverse(own);
        for (Rule rule : own) {
            if (rule.kind() == Rule.Kind.RULE && !inquiry.cases().isContradicted(rule)) {
                Outcome outcome = ask(rule, other -> !removed.contains(other), inquiry);
                if (!outcome.needed() && outcome.places() > 0) {
                    findings.add(finding(rule, outcome, removed, inquiry));
                    if (outcome.doubt().isEmpty() && !rule.warning()) {
                        removed.add(rule);
                    }
                }
            }
        }
        return findings;
    }

    private static Finding finding(Rule rule, Outcome outcome, Set<Rule> removed, Inquiry inquiry) {
        if (outcome.doubt().isPresent()) {
            return Finding.of(
                    Catalogue.NOT_PROVEN,
                    rule.method().place(),
                    "whether " + Words.the(rule) + " ever decides anything",
                    Told.doubt(outcome.doubt().get()));
        }
        Optional<String> constants = inquiry.constants()
                .needed(Stream.concat(Stream.of(rule), outcome.implying().stream()), oracle -> {
                    Outcome wider = ask(rule, other -> !removed.contains(other), inquiry.with(oracle));
                    return !wider.needed() && wider.doubt().isEmpty();
                });
        Outcome alone = ask(rule, Contradictions::isGiven, inquiry);
        Optional<String> kept = Presence.demandedOnlyBy(rule, removed, inquiry);
        if (!alone.needed() && alone.doubt().isEmpty()) {
            return Finding.of(
                    Catalogue.IDLE_RULE,
                    rule.method().place(),
                    rule.name(),
                    alone.implying().isEmpty()
                            ? constants.map(known -> ", for " + known).orElse("")
                            : ", under" + Told.lines(alone.implying()) + Told.constants(constants),
                    kept.map(facts -> " but that " + facts).orElse(""));
        }
        String implying = Told.lines(fewest(rule, outcome.implying(), inquiry)) + Told.constants(constants);
        return rule.warning()
                ? Finding.of(Catalogue.IDLE_WARNING, rule.method().place(), rule.name(), implying)
                : Finding.of(
                        Catalogue.REDUNDANT_RULE,
                        rule.method().place(),
                        rule.name(),
                        kept.map(facts -> ", but that " + facts).orElse(""),
                        implying);
    }

    /** Leaves out one after the other, as long as the rest implies the rule everywhere; givens are taken for granted. */
    private static List<Rule> fewest(Rule rule, List<Rule> implying, Inquiry inquiry) {
        List<Rule> kept = new ArrayList<>(implying);
        for (boolean givens : List.of(false, true)) {
            for (Rule other : implying) {
                if (Contradictions.isGiven(other) == givens) {
                    List<Rule> fewer = new ArrayList<>(kept);
                    fewer.remove(other);
                    Outcome without = ask(
                            rule, left -> fewer.contains(left) || (!givens && Contradictions.isGiven(left)), inquiry);
                    if (!without.needed() && without.doubt().isEmpty()) {
                        kept.remove(other);
                    }
                }
            }
        }
        return kept;
    }

    /** Whether a rule can fail anywhere while these others pass. */
    private static Outcome ask(Rule rule, Predicate<Rule> others, Inquiry inquiry) {
        Predicate<Rule> passing = other -> !other.equals(rule) && others.test(other);
        Set<Rule> implying = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Doubt> doubts = new LinkedHashSet<>();
        int places = 0;
        for (Case inCase : inquiry.cases().living()) {
            for (Check check : inCase.checks()) {
                if (check.rule().equals(rule)) {
                    places++;
                    Search.Result result = look(check, passing, inCase, inquiry);
                    result.doubt().ifPresent(doubts::add);
                    if (result.found().isPresent() || result.longest().isPresent()) {
                        return new Outcome(true, Optional.empty(), places, List.of());
                    }
                    result.cores()
                            .forEach(core -> core.core().stream()
                                    .filter(demand -> demand.result() == Demand.Result.PASSES)
                                    .forEach(demand ->
                                            implying.add(demand.application().rule())));
                }
            }
        }
        List<Rule> ordered =
                inquiry.bound().rules().stream().filter(implying::contains).toList();
        return new Outcome(false, doubts.stream().findFirst(), places, ordered);
    }

    private static Search.Result look(Check check, Predicate<Rule> passing, Case inCase, Inquiry inquiry) {
        return new Search(inquiry.oracle(), inCase)
                .look(
                        Optional.of(check),
                        lineup -> Demands.each(
                                check,
                                Demand.Result.FAILS,
                                Demands.passing(inCase.denying(), passing, lineup),
                                lineup));
    }
}
