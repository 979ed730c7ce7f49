package dev.chainrule.processor.analysis.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Oracles;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.testing.BoundPolicies.Read;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Can all rules that are called redundant be removed together, and no other? Z3 is asked, which had no part in calling them so. */
class RedundantRulesTest {

    private static final Set<String> TOLD = Set.of("redundant-rule", "idle-rule");

    static Stream<Read> mistaken() {
        return ProvenPolicies.mistaken("RedundantRules", "RedundantWithParent");
    }

    static Stream<Read> inOrder() {
        return ProvenPolicies.inOrder();
    }

    @ParameterizedTest
    @MethodSource("mistaken")
    void whatIsCalledRedundantCanGo(Read read) {
        Set<String> removed = removed(read);
        Oracle z3 = Oracles.z3(read.bound());
        for (Rule rule : read.bound().rules()) {
            if (removed.contains(rule.name())) {
                assertThat(decides(rule, other -> !removed.contains(other.name()), read.bound(), z3))
                        .as("%s denies what all that stays permits", rule.name())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource({"mistaken", "inOrder"})
    void whatIsNotCannot(Read read) {
        Set<String> removed = removed(read);
        Oracle z3 = Oracles.z3(read.bound());
        for (Rule rule : read.bound().rules()) {
            boolean stays = rule.kind() == Rule.Kind.RULE && !rule.warning() && !removed.contains(rule.name());
            if (stays && rule.policy().equals(read.set().policy().ref())) {
                assertThat(decides(
                                rule,
                                other -> !other.equals(rule) && !removed.contains(other.name()),
                                read.bound(),
                                z3))
                        .as("%s may deny something alone", rule.name())
                        .isTrue();
            }
        }
    }

    private static Set<String> removed(Read read) {
        return Prover.prove(read.bound(), read.set(), Oracles.own(read.bound()), request -> "").stream()
                .filter(finding -> TOLD.contains(finding.entry().id()))
                .map(finding -> finding.arguments().get(0))
                .collect(Collectors.toSet());
    }

    /** Whether a rule may fail anywhere where these pass. */
    private static boolean decides(Rule rule, Predicate<Rule> passing, BoundPolicy policy, Oracle oracle) {
        List<Case> cases = policy.chains().stream()
                .flatMap(chain -> Case.of(chain).stream())
                .toList();
        return cases.stream()
                .anyMatch(inCase -> inCase.checks().stream()
                        .filter(check -> check.rule().equals(rule))
                        .anyMatch(check -> isPossible(check, passing, inCase, oracle)));
    }

    /** Also where longer runs than were tried could differ, or nobody knows. */
    private static boolean isPossible(Check check, Predicate<Rule> passing, Case inCase, Oracle oracle) {
        Search.Result result = new Search(oracle, inCase)
                .look(
                        Optional.of(check),
                        lineup -> Demands.each(
                                check,
                                Demand.Result.FAILS,
                                Demands.passing(inCase.denying(), passing, lineup),
                                lineup));
        return !result.isExcluded();
    }
}
