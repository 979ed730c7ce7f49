package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Oracles;
import dev.chainrule.processor.analysis.solver.Verdict;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requests that the solver finds: one that is permitted for each chain in each era, and for each rule some that it alone denies, each
 * along another chain. Where rules could not be read, they may come out otherwise.
 *
 * @param alone by the rule, of those of which there is any
 */
public record Witnesses(List<Request> permitted, Map<Rule, List<Request>> alone) {

    /** Those of a policy. */
    public static Witnesses of(BoundPolicy policy) {
        Oracle oracle = Oracles.own(policy);
        List<Case> cases = policy.chains().stream()
                .flatMap(chain -> Case.of(chain).stream())
                .toList();
        List<Request> permitted = cases.stream()
                .flatMap(inCase -> permitted(inCase, oracle).stream())
                .toList();
        Map<Rule, List<Request>> alone = new LinkedHashMap<>();
        for (Rule rule : policy.rules()) {
            List<Request> found = policy.chains().stream()
                    .flatMap(chain -> alone(rule, Case.of(chain), oracle).stream())
                    .toList();
            if (!found.isEmpty()) {
                alone.put(rule, found);
            }
        }
        return new Witnesses(permitted, alone);
    }

    private static Optional<Request> permitted(Case inCase, Oracle oracle) {
        return new Search(oracle, inCase)
                .look(
                        Optional.empty(),
                        lineup -> List.of(new Search.Question(
                                Optional.empty(), Demands.passing(inCase.denying(), rule -> true, lineup))))
                .found()
                .map(Verdict.Possible::request);
    }

    private static Optional<Request> alone(Rule rule, List<Case> eras, Oracle oracle) {
        return eras.stream()
                .flatMap(inCase -> inCase.checks().stream()
                        .filter(check -> check.rule().equals(rule))
                        .flatMap(check -> alone(check, inCase, oracle).stream()))
                .findFirst();
    }

    private static Optional<Request> alone(Check check, Case inCase, Oracle oracle) {
        return new Search(oracle, inCase)
                .look(
                        Optional.of(check),
                        lineup -> Demands.each(
                                check,
                                Demand.Result.FAILS,
                                Demands.passing(inCase.denying(), other -> !other.equals(check.rule()), lineup),
                                lineup))
                .found()
                .map(Verdict.Possible::request);
    }
}
