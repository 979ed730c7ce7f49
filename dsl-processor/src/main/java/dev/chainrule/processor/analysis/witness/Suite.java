package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.analysis.proof.Told;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which requests show all that a policy decides? One that is permitted for each chain and era, and enough to tell every rule from
 * each of its variants.
 */
public final class Suite {

    /**
     * What came of it.
     *
     * @param unshown chains in eras of which no permitted request is known that hangs on nothing unread
     * @param alike variants that no request tells from their rules, as is proven of requests that fit their chains and demand the
     *     same facts
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
    private final List<World> worlds;
    private final Judge judge;
    private final Telling telling;
    private final List<Witness> witnesses = new ArrayList<>();
    private final List<Case> unshown = new ArrayList<>();
    private final List<Variant> alike = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private Suite(BoundPolicy bound, Function<BoundPolicy, Oracle> oracles) {
        this.bound = bound;
        this.worlds = World.of(bound, oracles);
        this.judge = new Judge(bound);
        this.telling = new Telling(judge);
    }

    /**
     * The suite of a policy without errors.
     *
     * @param oracles answers what is asked of a policy
     */
    public static Result of(BoundPolicy bound, Function<BoundPolicy, Oracle> oracles) {
        Suite suite = new Suite(bound, oracles);
        for (int chain = 0; chain < bound.chains().size(); chain++) {
            suite.addPermitted(chain);
        }
        for (Rule rule : bound.rules()) {
            Variants.of(rule, bound.enumerations()).forEach(suite::tell);
        }
        return new Result(
                List.copyOf(suite.witnesses),
                List.copyOf(suite.unshown),
                List.copyOf(suite.alike),
                List.copyOf(suite.open));
    }

    private void addPermitted(int chain) {
        List<Case> eras = Case.of(bound.chains().get(chain));
        for (int i = 0; i < eras.size(); i++) {
            int era = i;
            worlds.stream()
                    .flatMap(world -> witness(world, world.permitted(chain, era), Optional.empty()).stream())
                    .findFirst()
                    .ifPresentOrElse(witnesses::add, () -> unshown.add(eras.get(era)));
        }
    }

    /** Makes sure that a witness tells a variant from its rule, if any request does: one that fails nothing else, if any does. */
    private void tell(Variant variant) {
        if (witnesses.stream().anyMatch(witness -> telling.differs(witness, variant))) {
            return;
        }
        for (World world : worlds) {
            for (Distinction question : world.distinctions(variant)) {
                Optional<Witness> found = telling(world, question, variant);
                if (found.isPresent()) {
                    witnesses.add(found.get());
                    return;
                }
            }
        }
        tellAmongOthers(variant);
    }

    /** No request fails nothing else; so one that fails as few others as can be seen. */
    private void tellAmongOthers(Variant variant) {
        List<Search.Result> results = new ArrayList<>();
        for (World world : worlds) {
            for (Distinction question : world.distinctions(variant)) {
                Search.Result result = world.look(question.with(List.of()));
                Optional<Witness> found = telling(world, result, variant);
                if (found.isPresent()) {
                    witnesses.add(withFewer(found.get(), world, question, variant));
                    return;
                }
                results.add(result);
            }
        }
        if (results.stream().allMatch(Search.Result::isExcluded)) {
            alike.add(variant);
        } else {
            open.add(new Open(variant, reason(results)));
        }
    }

    /** One by one the others are asked to pass as well, as long as some request is left. */
    private Witness withFewer(Witness found, World world, Distinction question, Variant variant) {
        Witness best = found;
        List<Check> passing = new ArrayList<>();
        for (Check other : question.others()) {
            passing.add(other);
            Optional<Witness> fewer = telling(world, question.with(List.copyOf(passing)), variant);
            if (fewer.isPresent()) {
                best = fewer.get();
            } else {
                passing.remove(passing.size() - 1);
            }
        }
        return best;
    }

    private Optional<Witness> telling(World world, Distinction question, Variant variant) {
        return telling(world, world.look(question), variant);
    }

    private Optional<Witness> telling(World world, Search.Result result, Variant variant) {
        return witness(world, result, Optional.of(variant)).filter(witness -> telling.differs(witness, variant));
    }

    private Optional<Witness> witness(World world, Search.Result result, Optional<Variant> against) {
        return world.request(result).flatMap(request -> {
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
