package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which requests fail each check along a chain: that check alone if that can be, else with as few others as can be? */
final class CheckShow {

    private final BoundPolicy bound;
    private final Draft draft;

    CheckShow(BoundPolicy bound, Draft draft) {
        this.bound = bound;
        this.draft = draft;
    }

    /** Shows the checks along a chain, by its index. */
    void show(int chain) {
        for (int check = 0; check < bound.chains().get(chain).checks().size(); check++) {
            show(chain, check);
        }
    }

    private void show(int index, int at) {
        BoundChain chain = bound.chains().get(index);
        Check check = chain.checks().get(at);
        Predicate<Witness> shows = witness -> witness.request().isAlong(chain) && witness.fails(check);
        if (draft.witnesses()
                .along(chain)
                .noneMatch(witness -> shows.test(witness) && witness.denials() + witness.warnings() == 1)) {
            tell(chain, check, draft.find(world -> world.failures(index, at), shows));
        }
    }

    private void tell(BoundChain chain, Check check, Finder.Found found) {
        Rule rule = check.rule();
        String what = CheckWords.of(chain, check);
        String along = " along " + chain.chain().name();
        if (found.isExcluded()) {
            draft.add(new Suite.Unfailing(chain, check));
        } else if (found.witness().isEmpty()) {
            draft.addOpen(rule.name(), "that " + what + " can fail" + along, Draft.reason(found));
        } else if (found.isExcludedAlone()) {
            draft.add(new Suite.Together(chain, check, others(rule, found)));
        } else if (!found.alone().isEmpty()) {
            draft.addOpen(rule.name(), "that " + what + " can fail alone" + along, Draft.reason(found.alone()));
        }
    }

    /** The rules of all cores, in each of which one fails if this one does. */
    private List<Rule> others(Rule rule, Finder.Found found) {
        List<String> blocking = found.alone().stream()
                .flatMap(result -> result.demands().map(Application::rule))
                .map(Rule::name)
                .toList();
        List<Rule> others = new ArrayList<>(bound.rules());
        others.removeIf(other -> other.name().equals(rule.name()) || !blocking.contains(other.name()));
        return List.copyOf(others);
    }
}
