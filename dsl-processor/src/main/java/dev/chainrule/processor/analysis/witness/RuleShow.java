package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.witness.Telling.Way;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which requests tell a rule from each of its variants? Of each condition there are two, one that is decided otherwise if the condition
 * is taken for true, and one if for false; and of the two the rule passes one and fails the other.
 */
final class RuleShow {

    private final BoundPolicy bound;
    private final Draft draft;
    private final Seeker seeker;
    private final Telling telling;

    RuleShow(BoundPolicy bound, Draft draft, Seeker seeker, Telling telling) {
        this.bound = bound;
        this.draft = draft;
        this.seeker = seeker;
        this.telling = telling;
    }

    /** Shows what a rule asks. */
    void show(Rule rule) {
        List<Variant> variants = Variants.of(rule, bound.enumerations());
        if (rule.condition().isEmpty() && rule.body() != Rule.Body.FALSE) {
            draft.addOpen(rule.name(), "what " + rule.name() + " asks", "it could not be read");
        }
        variants.forEach(this::tell);
        Variants.conditions(rule).forEach(this::pair);
    }

    /** Makes sure that a witness tells a variant from its rule, if any request does. */
    private void tell(Variant variant) {
        Predicate<Witness> shows = witness -> telling.differs(witness, variant);
        if (draft.witnesses().of(variant.rule()).anyMatch(shows)) {
            return;
        }
        Finder.Found found = seeker.find(world -> world.distinctions(variant), shows);
        if (found.isExcluded() && !draft.failsNowhere(variant.rule())) {
            draft.addAlike(variant);
        } else if (!found.isExcluded() && found.witness().isEmpty()) {
            draft.addOpen(
                    variant.rule().name(),
                    "that " + variant.rule().name() + " does not say " + variant.change(),
                    Seeker.reason(found));
        }
    }

    /** Makes sure that a condition decides alone in both ways, once where it denies and once where it permits. */
    private void pair(Variants.Condition condition) {
        Set<Way> always = ways(condition.always());
        Set<Way> never = ways(condition.never());
        if (always.size() != 1 || !always.equals(never)) {
            return;
        }
        Way known = always.iterator().next();
        Way wanted = known.other();
        List<Finder.Found> vain = new ArrayList<>();
        for (Variant variant : List.of(condition.always(), condition.never())) {
            Finder.Found found = seeker.find(
                    world -> world.distinctions(variant, wanted),
                    witness ->
                            telling.way(witness, variant).filter(wanted::equals).isPresent());
            if (found.witness().isPresent()) {
                return;
            }
            vain.add(found);
        }
        Rule rule = condition.always().rule();
        if (vain.stream().allMatch(Finder.Found::isExcluded)) {
            draft.addOneWay(new Suite.OneWay(rule, condition.what(), known == Way.DENIES));
        } else {
            draft.addOpen(
                    rule.name(),
                    "a pair of requests that " + condition.what() + " alone decides in " + rule.name(),
                    Seeker.reason(vain.stream()
                            .filter(found -> !found.isExcluded())
                            .findFirst()
                            .orElseThrow()));
        }
    }

    private Set<Way> ways(Variant variant) {
        return draft.witnesses()
                .of(variant.rule())
                .flatMap(witness -> telling.way(witness, variant).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
    }
}
