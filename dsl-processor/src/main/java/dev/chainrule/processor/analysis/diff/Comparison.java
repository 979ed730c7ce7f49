package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.Blame;
import dev.chainrule.processor.analysis.DateSpan;
import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.diff.Onesided.Found;
import dev.chainrule.processor.analysis.diff.Onesided.Open;
import dev.chainrule.processor.analysis.proof.RequestWords;
import dev.chainrule.processor.analysis.proof.Told;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Renaming;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What does a policy newly permit and newly deny, compared with an older one? Chains, types and facts are matched by name, and
 * along each chain every rule of the one is put to whatever the other permits.
 */
public final class Comparison {

    /**
     * A policy in its whole set.
     *
     * @param name what it is called where it is told of
     */
    public record Edition(String name, BoundPolicy bound, PolicySet set) {}

    /**
     * What came of it.
     *
     * @param equal whether it is proven that the same is permitted along the same chains, and that rules have the same codes
     */
    public record Result(List<Finding> findings, boolean equal) {}

    private static final String NO_CHAIN = "for want of such a chain";

    private final Edition now;
    private final Edition before;
    private final List<String> changes;
    private final Pairing pairing;
    private final Oracle oracle;
    private final RequestWords words;
    private final Function<Request, String> snippet;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> calls = new TreeSet<>();

    private Comparison(
            Edition now,
            Edition before,
            List<String> changes,
            Function<BoundPolicy, Oracle> oracles,
            Function<Request, String> snippet) {
        this.now = now;
        this.before = before;
        this.changes = changes;
        this.pairing = Pairing.of(now.bound(), before.bound());
        List<BoundChain> chains = Stream.of(
                        pairing.joint().stream().map(JointChain::both),
                        now.bound().chains().stream(),
                        before.bound().chains().stream())
                .flatMap(each -> each)
                .toList();
        BoundPolicy both = JointPolicy.of(now.bound(), before.bound(), chains);
        this.oracle = oracles.apply(both);
        this.words = new RequestWords(both);
        this.snippet = snippet;
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
        return new Comparison(now, Apart.of(now, counterpart), changes, oracles, snippet).result();
    }

    private Result result() {
        for (JointChain joint : pairing.joint()) {
            Apart.obstacle(joint, now.bound(), before.bound())
                    .ifPresentOrElse(
                            why -> tellOpen(joint.now(), List.of(new Open(Window.ALWAYS, why))), () -> compare(joint));
        }
        pairing.added().forEach(chain -> tellPermitted(chain, Onesided.look(chain, NO_CHAIN, oracle)));
        pairing.dropped().forEach(chain -> tellDenied(chain, Onesided.look(chain, NO_CHAIN, oracle)));
        pairing.reshaped()
                .forEach(pair -> tellOpen(pair.now(), List.of(new Open(Window.ALWAYS, "its parties are others now"))));
        List<Finding> all = new ArrayList<>(summary());
        all.addAll(findings);
        boolean equal =
                findings.isEmpty() && calls.isEmpty() && namesOfChains(now).equals(namesOfChains(before));
        return new Result(all, equal && codes(now).equals(codes(before)));
    }

    private void compare(JointChain joint) {
        tellPermitted(joint.now(), Onesided.look(joint, joint.now(), joint.before(), oracle));
        tellDenied(joint.now(), Onesided.look(joint, joint.before(), joint.now(), oracle));
    }

    private List<Finding> summary() {
        if (changes.isEmpty() && !findings.isEmpty()) {
            return List.of();
        }
        if (changes.isEmpty()) {
            return List.of(Finding.of(Catalogue.NOTHING_CHANGED, place(), before.name(), now.name(), condition()));
        }
        Finding changed = Finding.of(Catalogue.CHANGED, place(), before.name(), now.name(), String.join("; ", changes));
        return findings.isEmpty()
                ? List.of(
                        changed, Finding.of(Catalogue.SAME_DECISIONS, place(), now.name(), before.name(), condition()))
                : List.of(changed);
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

    /** On what it hangs that nothing is decided otherwise. */
    private String condition() {
        return calls.isEmpty()
                ? ""
                : " if equal questions always get equal answers from " + Words.and(List.copyOf(calls));
    }

    private void tellPermitted(BoundChain chain, Onesided side) {
        boolean free = now.set().policy().mayLoosen();
        Catalogue entry = free ? Catalogue.NEWLY_PERMITTED : Catalogue.LOOSENED;
        grouped(side).forEach((denied, found) -> {
            Found first = found.get(0);
            findings.add(Finding.of(
                    entry,
                    place(permittedBy(denied, chain)),
                    now.name(),
                    during(found),
                    chain.chain().name(),
                    Words.path(chain),
                    before.name(),
                    denied,
                    sentence(first, side),
                    indented(first.example().request(), chain)));
        });
        tellOpen(chain, side.open());
        calls.addAll(side.calls());
    }

    private void tellDenied(BoundChain chain, Onesided side) {
        grouped(side).forEach((denied, found) -> {
            Found first = found.get(0);
            boolean gone = pairing.dropped().contains(chain);
            findings.add(Finding.of(
                    Catalogue.NEWLY_DENIED,
                    place(found.stream()
                            .flatMap(each -> each.by().stream())
                            .map(rule -> rule.method().place())
                            .toList()),
                    now.name(),
                    during(found),
                    chain.chain().name(),
                    Words.path(chain),
                    before.name(),
                    denied,
                    sentence(first, side),
                    gone ? " " : indented(first.example().request(), chain)));
        });
        tellOpen(chain, side.open());
        calls.addAll(side.calls());
    }

    private void tellOpen(BoundChain chain, List<Open> open) {
        Map<String, List<Window>> eras = new LinkedHashMap<>();
        open.forEach(each ->
                eras.computeIfAbsent(each.why(), why -> new ArrayList<>()).add(each.era()));
        Catalogue entry =
                now.set().policy().mayLoosen() ? Catalogue.CHANGE_NOT_PROVEN : Catalogue.LOOSENING_NOT_EXCLUDED;
        eras.forEach((why, when) -> findings.add(Finding.of(
                entry,
                place(List.of(chain.chain().method().place())),
                now.name(),
                before.name(),
                chain.chain().name(),
                Words.path(chain),
                Told.during(DateSpan.union(when)),
                why)));
    }

    /** By what denies them, in all eras. */
    private static Map<String, List<Found>> grouped(Onesided side) {
        return side.found().stream()
                .collect(Collectors.groupingBy(
                        found -> found.by().map(rule -> "by " + Words.the(rule)).orElse(found.reason()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String during(List<Found> found) {
        return Told.during(DateSpan.union(found.stream().map(Found::era).toList()));
    }

    private String sentence(Found found, Onesided side) {
        Request request = found.example().request();
        List<Rule> read = found.by()
                .map(List::of)
                .orElseGet(() -> side.chain().checks().stream()
                        .map(BoundChain.Check::rule)
                        .distinct()
                        .toList());
        String where = found.example().unread().isEmpty()
                ? ""
                : ", if " + Words.and(found.example().unread());
        return words.of(request, read) + where;
    }

    /** The same request along the chain as the validator has it. */
    private String indented(Request request, BoundChain chain) {
        Request again = new Request(chain, request.transaction(), request.parties());
        return "\n" + snippet.apply(again).stripTrailing().indent(4);
    }

    /** The rule that has the name of the one which denied it; the chain, where there is none. */
    private List<Place> permittedBy(String denied, BoundChain chain) {
        Optional<Place> rule = now.bound().rules().stream()
                .filter(each -> denied.equals("by " + Words.the(each)))
                .map(each -> each.method().place())
                .findFirst();
        return Stream.concat(rule.stream(), Stream.of(chain.chain().method().place()))
                .toList();
    }

    private Place place() {
        return now.set().policy().place().annotation("Policy");
    }

    private Place place(List<Place> places) {
        return Blame.place(places, now.set());
    }
}
