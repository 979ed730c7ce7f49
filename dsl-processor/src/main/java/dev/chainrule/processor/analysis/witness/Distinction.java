package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.proof.Demands;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked for a request, along a chain in one era, that fails one check and passes another, of which one is of a rule and the
 * other of its variant.
 *
 * @param failing the check that fails
 * @param result how it fails
 * @param passing the check that passes; none where it is not in force then
 * @param others the other checks that are in force then, such as only warn included
 */
record Distinction(Case inCase, Check failing, Demand.Result result, Optional<Check> passing, List<Check> others) {

    /** All that can be asked along a chain, in each era, of which the dates of the variant are bounds too. */
    static List<Distinction> along(BoundChain chain, Variant variant) {
        List<Distinction> all = new ArrayList<>();
        for (Check check : chain.checks()) {
            if (check.rule().equals(variant.rule())) {
                Check other = new Check(variant.other(), check.bindings());
                cases(chain, other).forEach(inCase -> addAll(inCase, check, other, all));
            }
        }
        return all;
    }

    /** All that can be asked for a request that fails a check of a chain. */
    static List<Distinction> failing(BoundChain chain, Check check) {
        return latestFirst(Case.of(chain)).stream()
                .filter(inCase -> isInForce(check, inCase.era()))
                .flatMap(inCase -> Stream.of(Demand.Result.FALSE, Demand.Result.THROWS)
                        .map(result -> new Distinction(inCase, check, result, Optional.empty(), others(inCase, check))))
                .toList();
    }

    /** In the last era most rules are in force, and readers know it best. */
    private static List<Case> latestFirst(List<Case> eras) {
        List<Case> reversed = new ArrayList<>(eras);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Check> others(Case inCase, Check check) {
        return inCase.checks().stream().filter(each -> !each.equals(check)).toList();
    }

    private static List<Case> cases(BoundChain chain, Check other) {
        List<Check> checks =
                Stream.concat(chain.checks().stream(), Stream.of(other)).toList();
        BoundChain both = chain.withChecks(checks, chain.guarantees());
        return latestFirst(Case.of(both)).stream()
                .map(each -> new Case(
                        chain,
                        each.era(),
                        chain.checks().stream()
                                .filter(own -> isInForce(own, each.era()))
                                .toList()))
                .toList();
    }

    /** What is permitted and would not be says as much as what is not and would be; what is false says more than what throws. */
    private static void addAll(Case inCase, Check check, Check other, List<Distinction> all) {
        List<Check> others = others(inCase, check);
        for (Demand.Result result : List.of(Demand.Result.FALSE, Demand.Result.THROWS)) {
            if (isInForce(other, inCase.era())) {
                all.add(new Distinction(inCase, other, result, inForce(check, inCase), others));
            }
            if (isInForce(check, inCase.era())) {
                all.add(new Distinction(inCase, check, result, inForce(other, inCase), others));
            }
        }
    }

    /** The same, if others than all other checks pass. */
    Distinction with(List<Check> fewer) {
        return new Distinction(inCase, failing, result, passing, fewer);
    }

    /** Looks for the request. */
    Search.Result look(Oracle oracle) {
        List<Check> all = Stream.concat(passing.stream(), others.stream()).toList();
        return Search.toTell(oracle, inCase, Unreadable.ANSWERS_ANYTHING)
                .look(
                        Optional.of(failing),
                        lineup -> Demands.each(failing, result, Demands.passing(all, rule -> true, lineup), lineup));
    }

    private static Optional<Check> inForce(Check check, Case inCase) {
        return Optional.of(check).filter(any -> isInForce(any, inCase.era()));
    }

    private static boolean isInForce(Check check, Window era) {
        return check.rule().dates().window().covers(era);
    }
}
