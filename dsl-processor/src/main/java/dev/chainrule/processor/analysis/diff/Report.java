package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.Blame;
import dev.chainrule.processor.analysis.DateSpan;
import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.analysis.diff.Onesided.Found;
import dev.chainrule.processor.analysis.diff.Onesided.Open;
import dev.chainrule.processor.analysis.diff.Onesided.Reason;
import dev.chainrule.processor.analysis.proof.RequestWords;
import dev.chainrule.processor.analysis.proof.Told;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Place;
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

/** How is it told what is decided otherwise, and where? */
final class Report {

    private final Edition now;
    private final String before;
    private final RequestWords words;
    private final Function<Request, String> snippet;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> calls = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();

    /** @param before what the older policy is called */
    Report(Edition now, String before, RequestWords words, Function<Request, String> snippet) {
        this.now = now;
        this.before = before;
        this.words = words;
        this.snippet = snippet;
    }

    /** Whether nothing is decided otherwise, whatever calls answer that cannot be read, and whichever constants enums may have. */
    boolean isUnconditional() {
        return findings.isEmpty() && condition().isEmpty();
    }

    /** All that was found, after what changed in the text. */
    List<Finding> findings(List<String> changes) {
        List<Finding> all = new ArrayList<>();
        if (!changes.isEmpty()) {
            all.add(Finding.of(Catalogue.CHANGED, place(List.of()), before, now.name(), String.join("; ", changes)));
        }
        if (findings.isEmpty()) {
            all.add(
                    changes.isEmpty()
                            ? Finding.of(Catalogue.NOTHING_CHANGED, place(List.of()), before, now.name(), condition())
                            : Finding.of(Catalogue.SAME_DECISIONS, place(List.of()), now.name(), before, condition()));
        }
        all.addAll(findings);
        if (!findings.isEmpty() && !condition().isEmpty()) {
            all.add(Finding.of(Catalogue.SAME_OTHERWISE, place(List.of()), now.name(), before, condition()));
        }
        return all;
    }

    /** On what it hangs that nothing else is decided otherwise. */
    private String condition() {
        String alike = calls.isEmpty()
                ? ""
                : " if equal questions always get equal answers from " + Words.and(List.copyOf(calls));
        String known = constants.isEmpty() ? "" : " for " + Words.and(List.copyOf(constants));
        return alike.isEmpty() || known.isEmpty() ? alike + known : alike + ", and" + known;
    }

    /** What is newly permitted along a chain, at the rule of the name that denied it, or at the chain. */
    void permitted(BoundChain chain, Onesided side) {
        Catalogue entry = now.set().policy().mayLoosen() ? Catalogue.NEWLY_PERMITTED : Catalogue.LOOSENED;
        grouped(side).values().forEach(found -> {
            List<Place> places = new ArrayList<>();
            found.get(0)
                    .by()
                    .flatMap(this::named)
                    .ifPresent(rule -> places.add(rule.method().place()));
            places.add(chain.chain().method().place());
            tell(entry, places, chain, found, side, indented(found, chain));
        });
        rest(chain, side);
    }

    private Optional<Rule> named(Rule older) {
        List<Rule> named = now.bound().rules().stream()
                .filter(rule -> rule.name().equals(older.name()))
                .toList();
        return named.stream()
                .filter(rule -> rule.method().signature().equals(older.method().signature()))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** What is newly denied along a chain, at the rule that denies it. */
    void denied(BoundChain chain, Onesided side) {
        grouped(side).values().forEach(found -> tellDenied(chain, found, side, indented(found, chain)));
        rest(chain, side);
    }

    /** What was permitted along a chain that is gone; there is no validator that could be asked. */
    void deniedEverywhere(BoundChain chain, Onesided side) {
        grouped(side).values().forEach(found -> tellDenied(chain, found, side, " "));
        rest(chain, side);
    }

    private void tellDenied(BoundChain chain, List<Found> found, Onesided side, String snippet) {
        List<Place> places =
                found.get(0).by().stream().map(rule -> rule.method().place()).toList();
        tell(Catalogue.NEWLY_DENIED, places, chain, found, side, snippet);
    }

    private void tell(
            Catalogue entry, List<Place> places, BoundChain chain, List<Found> found, Onesided side, String snippet) {
        findings.add(Finding.of(
                entry,
                place(places),
                now.name(),
                Told.during(DateSpan.union(found.stream().map(Found::era).toList())),
                chain.chain().name(),
                Words.path(chain),
                before,
                denied(found.get(0)),
                sentence(found.get(0), side),
                snippet));
    }

    private void rest(BoundChain chain, Onesided side) {
        open(chain, side.open());
        calls.addAll(side.calls());
        constants.addAll(side.constants());
    }

    /** What is not known of a chain. */
    void open(BoundChain chain, List<Open> open) {
        Map<Reason, List<Window>> eras = open.stream()
                .collect(Collectors.groupingBy(
                        Open::reason, LinkedHashMap::new, Collectors.mapping(Open::era, Collectors.toList())));
        Catalogue entry =
                now.set().policy().mayLoosen() ? Catalogue.CHANGE_NOT_PROVEN : Catalogue.LOOSENING_NOT_EXCLUDED;
        eras.forEach((why, when) -> findings.add(Finding.of(
                entry,
                place(List.of(chain.chain().method().place())),
                now.name(),
                before,
                chain.chain().name(),
                Words.path(chain),
                Told.during(DateSpan.union(when)),
                why.text(),
                why.advice())));
    }

    /** By what denies them, in all eras. */
    private static Map<String, List<Found>> grouped(Onesided side) {
        return side.found().stream()
                .collect(Collectors.groupingBy(Report::denied, LinkedHashMap::new, Collectors.toList()));
    }

    private static String denied(Found found) {
        return found.by().map(rule -> "by " + Words.the(rule)).orElse(found.reason());
    }

    private String sentence(Found found, Onesided side) {
        List<Rule> read = found.by()
                .map(List::of)
                .orElseGet(() -> side.chain().checks().stream()
                        .map(BoundChain.Check::rule)
                        .distinct()
                        .toList());
        List<String> unread = found.example().unread();
        return words.of(found.example().request(), read) + (unread.isEmpty() ? "" : ", if " + Words.and(unread));
    }

    /** The example in Java, along the chain as the validator has it. */
    private String indented(List<Found> found, BoundChain chain) {
        Request request = found.get(0).example().request();
        Request again = new Request(chain, request.transaction(), request.parties());
        return "\n" + snippet.apply(again).stripTrailing().indent(4);
    }

    private Place place(List<Place> places) {
        return Blame.place(places, now.set());
    }
}
