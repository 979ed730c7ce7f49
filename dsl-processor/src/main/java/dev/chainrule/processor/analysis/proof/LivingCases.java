package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.proof.Contradictions.Contradiction;
import dev.chainrule.processor.analysis.proof.Search.Question;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Rule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** In which eras can a chain be permitted? Asked once for each. */
final class LivingCases {

    private final Oracle oracle;
    private final List<Case> cases;
    private final IdentityHashMap<Case, Search.Result> results = new IdentityHashMap<>();
    private final IdentityHashMap<Case, List<Contradiction>> contradictions = new IdentityHashMap<>();

    LivingCases(Oracle oracle, List<Case> cases) {
        this.oracle = oracle;
        this.cases = cases;
    }

    /** All chains in all their eras, dead or not, in chain order and order of time. */
    List<Case> all() {
        return cases;
    }

    /** The eras of one chain. */
    List<Case> of(BoundChain chain) {
        return cases.stream().filter(inCase -> inCase.chain().equals(chain)).toList();
    }

    /** Those that are not known to be dead. */
    List<Case> living() {
        return cases.stream().filter(inCase -> !of(inCase).isExcluded()).toList();
    }

    /** A permitted request, or why there is none. */
    Search.Result of(Case inCase) {
        return results.computeIfAbsent(inCase, this::look);
    }

    /** The contradictions that make an era dead, for every lineup that was tried; none where it is not known to be. */
    List<Contradiction> contradictions(Case inCase) {
        return contradictions.computeIfAbsent(
                inCase, dead -> of(dead).isExcluded() ? contradictions(dead, of(dead)) : List.of());
    }

    private List<Contradiction> contradictions(Case dead, Search.Result result) {
        return result.cores().stream()
                .map(Search.Impossibility::lineup)
                .distinct()
                .flatMap(lineup -> new Contradictions(oracle, dead, lineup).disjoint().stream())
                .distinct()
                .toList();
    }

    /** Whether a rule has a part in a contradiction of any era. */
    boolean isContradicted(Rule rule) {
        return cases.stream()
                .flatMap(inCase -> contradictions(inCase).stream())
                .anyMatch(found -> found.rules().contains(rule));
    }

    private Search.Result look(Case inCase) {
        return look(inCase, oracle);
    }

    /** The same, told by any oracle. */
    static Search.Result look(Case inCase, Oracle oracle) {
        return new Search(oracle, inCase)
                .look(
                        Optional.empty(),
                        lineup -> List.of(new Question(
                                Optional.empty(), Demands.passing(inCase.denying(), rule -> true, lineup))));
    }
}
