package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.proof.Demands;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.analysis.proof.Search.Question;
import dev.chainrule.processor.analysis.proof.Told;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which requests show all that a policy decides? One that is permitted for each chain and era, and enough to tell every rule from
 * each of its variants.
 */
public final class Suite {

    /**
     * What came of it.
     *
     * @param unshown chains in eras in which no permitted request is known that hangs on nothing unread
     * @param alike variants that no request tells from their rules, as is proven
     * @param open variants of which that is not known
     */
    public record Result(List<Witness> witnesses, List<Case> unshown, List<Variant> alike, List<Open> open) {}

    /**
     * A variant that no witness tells from its rule, though some request might.
     *
     * @param reason why there is none, as the end of a sentence
     */
    public record Open(Variant variant, String reason) {}

    private final BoundPolicy bound;
    private final Oracle oracle;
    private final Judge judge;
    private final Telling telling;
    private final List<Witness> witnesses = new ArrayList<>();
    private final List<Case> unshown = new ArrayList<>();
    private final List<Variant> alike = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private Suite(BoundPolicy bound, Oracle oracle) {
        this.bound = bound;
        this.oracle = oracle;
        this.judge = new Judge(bound);
        this.telling = new Telling(judge);
    }

    /** The suite of a policy without errors. */
    public static Result of(BoundPolicy bound, Oracle oracle) {
        Suite suite = new Suite(bound, oracle);
        bound.chains().forEach(chain -> Case.of(chain).forEach(suite::addPermitted));
        for (Rule rule : bound.rules()) {
            Variants.of(rule, bound.enumerations()).forEach(suite::tell);
        }
        return new Result(
                List.copyOf(suite.witnesses),
                List.copyOf(suite.unshown),
                List.copyOf(suite.alike),
                List.copyOf(suite.open));
    }

    private void addPermitted(Case inCase) {
        List<Check> checks = Demands.denying(inCase.chain(), inCase.era());
        Search.Result result = Search.toTell(oracle, inCase, Unreadable.ANSWERS_ANYTHING)
                .look(
                        Optional.empty(),
                        lineup ->
                                List.of(new Question(Optional.empty(), Demands.passing(checks, rule -> true, lineup))));
        witness(result, Optional.empty()).ifPresentOrElse(witnesses::add, () -> unshown.add(inCase));
    }

    /** Makes sure that a witness tells a variant from its rule, if any request does. */
    private void tell(Variant variant) {
        if (witnesses.stream().anyMatch(witness -> telling.differs(witness, variant))) {
            return;
        }
        List<Distinction> questions = bound.chains().stream()
                .flatMap(chain -> Distinction.along(chain, variant).stream())
                .toList();
        for (Distinction question : questions) {
            Optional<Witness> found = telling(question.look(oracle), variant);
            if (found.isPresent()) {
                witnesses.add(found.get());
                return;
            }
        }
        tellAmongOthers(variant, questions);
    }

    /** No request fails nothing else; so one that fails as few others as can be seen. */
    private void tellAmongOthers(Variant variant, List<Distinction> questions) {
        List<Search.Result> results = new ArrayList<>();
        for (Distinction question : questions) {
            Search.Result result = question.with(List.of()).look(oracle);
            Optional<Witness> found = telling(result, variant);
            if (found.isPresent()) {
                witnesses.add(withFewer(found.get(), question, variant));
                return;
            }
            results.add(result);
        }
        if (results.stream().allMatch(Search.Result::isExcluded)) {
            alike.add(variant);
        } else {
            open.add(new Open(variant, reason(results)));
        }
    }

    /** One by one the others are asked to pass as well, as long as some request is left. */
    private Witness withFewer(Witness found, Distinction question, Variant variant) {
        Witness best = found;
        List<Check> passing = new ArrayList<>();
        for (Check other : question.others()) {
            passing.add(other);
            Optional<Witness> fewer =
                    telling(question.with(List.copyOf(passing)).look(oracle), variant);
            if (fewer.isPresent()) {
                best = fewer.get();
            } else {
                passing.remove(passing.size() - 1);
            }
        }
        return best;
    }

    private Optional<Witness> telling(Search.Result result, Variant variant) {
        return witness(result, Optional.of(variant)).filter(witness -> telling.differs(witness, variant));
    }

    /** What was found, if it hangs on nothing that could not be read. */
    private Optional<Witness> witness(Search.Result result, Optional<Variant> against) {
        return result.found().filter(found -> found.unread().isEmpty()).flatMap(found -> {
            Request request = found.request();
            Judgement judgement = judge.judge(request);
            return judgement.isDecided() ? Optional.of(new Witness(request, judgement, against)) : Optional.empty();
        });
    }

    private static String reason(List<Search.Result> results) {
        return results.stream()
                .flatMap(result -> result.doubt().map(Told::doubt).stream())
                .findFirst()
                .orElse(
                        results.stream().anyMatch(result -> result.found().isPresent())
                                ? "whatever tells it hangs on what could not be read, or fails with the same codes"
                                : "longer runs were not tried");
    }
}
