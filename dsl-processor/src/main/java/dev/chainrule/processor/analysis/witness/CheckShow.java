package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which requests fail each check along a chain: that check alone if that can be, else with as few others as can be? */
final class CheckShow {

    private final BoundPolicy bound;
    private final Draft draft;
    private final Seeker seeker;

    CheckShow(BoundPolicy bound, Draft draft, Seeker seeker) {
        this.bound = bound;
        this.draft = draft;
        this.seeker = seeker;
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
        if (!failsAlone(chain, check)) {
            tell(index, at, seeker.find(world -> world.failures(index, at), shows));
        }
    }

    private boolean failsAlone(BoundChain chain, Check check) {
        return draft.witnesses()
                .along(chain)
                .anyMatch(witness -> witness.fails(check) && witness.denials() + witness.warnings() == 1);
    }

    private void tell(int index, int at, Finder.Found found) {
        BoundChain chain = bound.chains().get(index);
        Check check = chain.checks().get(at);
        String what = "that " + CheckWords.of(chain, check) + " can fail";
        String along = " along " + chain.chain().name();
        if (found.isExcluded()) {
            draft.addUnfailing(new Suite.Unfailing(chain, check));
        } else if (draft.witnesses().along(chain).noneMatch(witness -> witness.fails(check))) {
            draft.addOpen(check.rule().name(), what + along, Seeker.reason(found));
        } else if (failsAlone(chain, check)) {
            return;
        } else if (found.isExcludedAlone()) {
            draft.addTogether(new Suite.Together(chain, check, others(index, at, found)));
        } else {
            String reason = found.asked() ? Seeker.reason(found.alone(), found.undecided()) : Seeker.reason(found);
            draft.addOpen(check.rule().name(), what + " alone" + along, reason);
        }
    }

    /** The other checks of which one fails if this one does, none of which is proven to be spare: those of all cores, or fewer. */
    private List<Check> others(int index, int at, Finder.Found found) {
        List<Check> checks = bound.chains().get(index).checks();
        List<Application> blocking =
                found.alone().stream().flatMap(Search.Result::demands).toList();
        List<Integer> others = IntStream.range(0, checks.size())
                .filter(other -> other != at)
                .filter(other -> blocking.stream().anyMatch(application -> isOf(application, checks.get(other))))
                .boxed()
                .toList();
        for (int other : others) {
            List<Integer> fewer = others.stream().filter(each -> each != other).toList();
            if (seeker.finder().excludes(world -> world.failures(index, at, fewer))) {
                others = fewer;
            }
        }
        return others.stream().map(checks::get).toList();
    }

    /** Whether an application is of a check; in another world than the policy's own the rule says something else. */
    private static boolean isOf(Application application, Check check) {
        return application.rule().policy().equals(check.rule().policy())
                && application.rule().method().equals(check.rule().method())
                && Applied.isAt(application, check);
    }
}
