package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.diff.Onesided.Open;
import dev.chainrule.processor.analysis.diff.Onesided.Reason;
import dev.chainrule.processor.analysis.proof.KnownConstants;
import dev.chainrule.processor.analysis.proof.RequestWords;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Renaming;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Window;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What does a policy newly permit and newly deny, compared with an older one? Chains, types and facts are matched by name, and
 * along each chain every rule of the one is put to whatever the other permits.
 */
public final class Comparison {

    private static final String NO_CHAIN = "for want of such a chain";

    /**
     * A policy in its whole set.
     *
     * @param name what it is called where it is told of
     */
    public record Edition(String name, BoundPolicy bound, PolicySet set) {}

    /**
     * What came of it.
     *
     * @param equal whether it is proven that the same is permitted along the same chains and the same warnings are given, and
     *     that rules have the same codes
     */
    public record Result(List<Finding> findings, boolean equal) {}

    private final Edition now;
    private final Edition before;
    private final Pairing pairing;
    private final Oracle oracle;
    private final KnownConstants known;
    private final Report report;

    private Comparison(
            Edition now, Edition before, Function<BoundPolicy, Oracle> oracles, Function<Request, String> snippet) {
        this.now = now;
        this.before = before;
        this.pairing = Pairing.of(now.bound(), before.bound());
        List<BoundChain> chains = Stream.of(
                        pairing.joint().stream().map(JointChain::both),
                        now.bound().chains().stream(),
                        before.bound().chains().stream())
                .flatMap(each -> each)
                .toList();
        BoundPolicy both = JointPolicy.of(now.bound(), before.bound(), chains);
        this.oracle = oracles.apply(both);
        this.known = new KnownConstants(oracle, both);
        this.report = new Report(now, before.name(), new RequestWords(both), snippet);
    }

    /**
     * Compares.
     *
     * @param oracles answers what is asked of the two together
     * @param snippet tells a request along a chain of the newer policy in Java that makes it again
     */
    public static Result compare(
            Edition now, Edition before, Function<BoundPolicy, Oracle> oracles, Function<Request, String> snippet) {
        Edition counterpart = Apart.renamed(before, new Renaming(new Counterparts(now, before), accessor -> accessor));
        List<String> changes = Changes.of(now, counterpart);
        return new Comparison(now, Apart.of(now, counterpart), oracles, snippet).result(changes);
    }

    private Result result(List<String> changes) {
        pairing.joint()
                .forEach(joint -> Apart.obstacle(joint, now.bound(), before.bound())
                        .ifPresentOrElse(why -> tellOpen(joint.now(), why), () -> compare(joint)));
        pairing.added().forEach(chain -> report.permitted(chain, Onesided.look(chain, NO_CHAIN, oracle, known)));
        pairing.dropped()
                .forEach(chain -> report.deniedEverywhere(chain, Onesided.look(chain, NO_CHAIN, oracle, known)));
        pairing.reshaped()
                .forEach(pair -> tellOpen(
                        pair.now(),
                        new Reason(
                                "its parties are others now",
                                "Test it, or give it another name if it is another chain")));
        return new Result(report.findings(changes), report.isUnconditional() && isAlikeBeside());
    }

    private void compare(JointChain joint) {
        report.permitted(
                joint.now(), Onesided.look(joint, joint.now(), joint.before(), pairing.kinship(), oracle, known));
        report.denied(joint.now(), Onesided.look(joint, joint.before(), joint.now(), pairing.kinship(), oracle, known));
    }

    private void tellOpen(BoundChain chain, Reason why) {
        report.open(chain, List.of(new Open(Window.ALWAYS, why)));
    }

    /** Whether a decision tells the same beside what it decides. */
    private boolean isAlikeBeside() {
        return namesOfChains(now).equals(namesOfChains(before))
                && codes(now).equals(codes(before))
                && pairing.joint().stream().allMatch(JointChain::warnsAlike);
    }

    private static Set<String> namesOfChains(Edition edition) {
        return edition.bound().chains().stream()
                .map(chain -> chain.chain().name())
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(Edition edition) {
        return edition.bound().rules().stream()
                .map(rule -> rule.warning() + " " + rule.code())
                .collect(Collectors.toSet());
    }
}
