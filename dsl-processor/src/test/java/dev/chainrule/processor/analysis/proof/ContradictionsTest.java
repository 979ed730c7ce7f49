package dev.chainrule.processor.analysis.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.proof.Contradictions.Contradiction;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Oracles;
import dev.chainrule.processor.analysis.solver.Situation;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.analysis.solver.Verdict;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.testing.BoundPolicies.Read;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Do the rules of a core contradict each other, together with the givens, and any one fewer not? Z3 is asked, which had no part in
 * finding them.
 */
class ContradictionsTest {

    static Stream<Read> dead() {
        return ProvenPolicies.mistaken(
                        "DeadChain",
                        "DeadEra",
                        "DeadRun",
                        "DeadWithParent",
                        "GivensContradict",
                        "GivenWithParent",
                        "GuaranteeNotProven")
                .filter(read -> !dead(read.bound()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("dead")
    void eachRuleOfACoreIsNeeded(Read read) {
        BoundPolicy policy = read.bound();
        LivingCases cases = cases(policy, Oracles.own(policy));
        Oracle z3 = Oracles.z3(policy);
        for (Case dead : dead(policy)) {
            Set<Rule> taken = new HashSet<>();
            assertThat(cases.contradictions(dead)).isNotEmpty();
            for (Contradiction core : cases.contradictions(dead)) {
                assertThat(Collections.disjoint(core.rules(), taken))
                        .as("disjoint")
                        .isTrue();
                taken.addAll(core.rules());
                assertThat(canBeTrue(core.rules(), dead, z3)).as("%s", core).isFalse();
                for (Rule rule : core.rules()) {
                    List<Rule> fewer = new ArrayList<>(core.rules());
                    fewer.remove(rule);
                    assertThat(canBeTrue(fewer, dead, z3))
                            .as("%s without %s", core, rule.name())
                            .isTrue();
                }
            }
            if (!taken.isEmpty()) {
                List<Rule> others = dead.denying().stream()
                        .map(Check::rule)
                        .filter(rule -> !taken.contains(rule))
                        .toList();
                assertThat(canBeTrue(others, dead, z3))
                        .as("what is left when no more cores are told")
                        .isTrue();
            }
        }
    }

    /** The chains in their eras, as the oracle sees them. */
    private static LivingCases cases(BoundPolicy policy, Oracle oracle) {
        return new LivingCases(
                oracle,
                policy.chains().stream()
                        .flatMap(chain -> Case.of(chain).stream())
                        .toList());
    }

    private static List<Case> dead(BoundPolicy policy) {
        LivingCases cases = cases(policy, Oracles.own(policy));
        return cases.all().stream()
                .filter(inCase -> cases.of(inCase).isExcluded())
                .toList();
    }

    /** Whether a request of any of the shortest lineups passes these rules and all givens. */
    private static boolean canBeTrue(List<Rule> rules, Case inCase, Oracle oracle) {
        boolean found = false;
        for (Lineup lineup : Lengths.upTo(1, inCase.chain(), Optional.empty())) {
            Verdict verdict = oracle.ask(
                    new Situation(lineup, inCase.era(), false, Unreadable.ANSWERS_ANYTHING, false),
                    Demands.passing(
                            inCase.denying(), rule -> Contradictions.isGiven(rule) || rules.contains(rule), lineup));
            assertThat(verdict).isNotInstanceOf(Verdict.Undecided.class);
            found |= verdict instanceof Verdict.Possible;
        }
        return found;
    }
}
