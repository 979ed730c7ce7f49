package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Situation;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.analysis.solver.Verdict;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rules contradict each other, and no fewer? Givens are taken for granted: a core is told with those that it
 * needs, but only rules are left out to make it small.
 */
final class Contradictions {

    /**
     * Rules that cannot all be true of one request.
     *
     * @param rules in the order of checks; empty where the givens alone contradict each other
     * @param givens those without which the rules would not contradict each other, in the order of checks
     */
    record Contradiction(List<Rule> rules, List<Rule> givens) {}

    private final Oracle oracle;
    private final Case inCase;
    private final Situation situation;
    private final List<Rule> order;

    Contradictions(Oracle oracle, Case inCase, Lineup lineup) {
        this.oracle = oracle;
        this.inCase = inCase;
        this.situation = new Situation(lineup, inCase.era(), false, Unreadable.ANSWERS_ANYTHING, false);
        Set<Rule> rules = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Rule> ordered = new ArrayList<>();
        inCase.denying().stream().map(check -> check.rule()).filter(rules::add).forEach(ordered::add);
        this.order = ordered;
    }

    /** All cores that share no rule, each as small as can be. */
    List<Contradiction> disjoint() {
        List<Contradiction> cores = new ArrayList<>();
        List<Rule> left = new ArrayList<>(order);
        while (true) {
            Verdict verdict = ask(left);
            if (!(verdict instanceof Verdict.Impossible impossible)) {
                return cores;
            }
            Contradiction core = minimal(rules(impossible.core()));
            cores.add(core);
            if (core.rules().isEmpty()) {
                return cores;
            }
            left.removeAll(core.rules());
        }
    }

    private Contradiction minimal(List<Rule> rules) {
        List<Rule> kept = new ArrayList<>(rules);
        // What is left out first goes where there is a choice, so inherited rules, which come first, go first.
        rules.stream().filter(rule -> !isGiven(rule)).forEach(rule -> leaveOut(rule, kept));
        rules.stream().filter(Contradictions::isGiven).forEach(given -> leaveOut(given, kept));
        return new Contradiction(
                kept.stream().filter(rule -> !isGiven(rule)).toList(),
                kept.stream().filter(Contradictions::isGiven).toList());
    }

    /** Leaves a rule out if the others, with all givens, contradict each other without it. */
    private void leaveOut(Rule rule, List<Rule> kept) {
        Set<Rule> without = new LinkedHashSet<>(kept);
        without.remove(rule);
        if (!isGiven(rule)) {
            order.stream().filter(Contradictions::isGiven).forEach(without::add);
        }
        if (ask(without) instanceof Verdict.Impossible) {
            kept.remove(rule);
        }
    }

    private Verdict ask(Collection<Rule> rules) {
        return oracle.ask(situation, Demands.passing(inCase.checks(), rules::contains, situation.lineup()));
    }

    private List<Rule> rules(List<Demand> demands) {
        Set<Rule> named = Collections.newSetFromMap(new IdentityHashMap<>());
        demands.forEach(demand -> named.add(demand.application().rule()));
        return order.stream().filter(named::contains).toList();
    }

    static boolean isGiven(Rule rule) {
        return rule.kind() == Rule.Kind.GIVEN;
    }
}
