package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.Outcome.ForConstants;
import dev.chainrule.processor.analysis.proof.Outcome.IfAlike;
import dev.chainrule.processor.analysis.proof.Outcome.NotProven;
import dev.chainrule.processor.analysis.proof.Outcome.Refuted;
import dev.chainrule.processor.analysis.proof.Outcome.UpTo;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told of a guarantee, after it was asked for in all chains and eras: that it is refuted, by the first request that
 * was found, and nothing else; or why it is not proven, and on what conditions it holds, each once.
 */
final class Promise {

    private final Rule guarantee;
    private final Inquiry inquiry;
    private final Map<Case, List<Outcome>> outcomes = new LinkedHashMap<>();

    Promise(Rule guarantee, Inquiry inquiry) {
        this.guarantee = guarantee;
        this.inquiry = inquiry;
    }

    void note(Case inCase, Outcome outcome) {
        outcomes.computeIfAbsent(inCase, each -> new ArrayList<>()).add(outcome);
    }

    /** It has nothing to say, as no request to which it applies can be permitted. */
    Finding vacuous() {
        return Finding.of(
                Catalogue.GUARANTEE_VACUOUS,
                inquiry.place(List.of(guarantee.method().place())),
                guarantee.name());
    }

    List<Finding> findings() {
        Optional<Finding> refuted = first(Refuted.class).map(entry -> refuted(entry.getKey(), entry.getValue()));
        if (refuted.isPresent()) {
            return List.of(refuted.get());
        }
        List<Finding> findings = new ArrayList<>();
        grouped(NotProven.class, NotProven::kind).forEach((kind, cases) -> findings.add(notProven(kind, cases)));
        grouped(UpTo.class, UpTo::condition)
                .forEach((longest, cases) -> findings.add(held(Catalogue.GUARANTEE_UP_TO, cases, longest)));
        grouped(IfAlike.class, IfAlike::condition)
                .forEach((calls, cases) -> findings.add(held(Catalogue.GUARANTEE_IF_ALIKE, cases, calls)));
        grouped(ForConstants.class, ForConstants::constants)
                .forEach((constants, cases) -> findings.add(held(Catalogue.GUARANTEE_FOR_CONSTANTS, cases, constants)));
        return findings;
    }

    private Finding refuted(Case inCase, Refuted refuted) {
        return tell(
                Catalogue.GUARANTEE_REFUTED,
                inCase,
                inquiry.sentence(refuted.by(), guarantee),
                inquiry.indented(refuted.by()));
    }

    /** The reason is that of the first case; the others are named. */
    private Finding notProven(NotProven.Kind kind, List<Case> cases) {
        Case first = cases.get(0);
        NotProven why = all(NotProven.class)
                .map(Map.Entry::getValue)
                .filter(outcome -> outcome.kind() == kind)
                .findFirst()
                .orElseThrow();
        List<Case> others = cases.subList(1, cases.size());
        String more = others.isEmpty() ? "" : ", nor along " + along(others);
        String advice = (why.snippet().isEmpty() ? " " : "") + why.advice();
        return tell(Catalogue.GUARANTEE_NOT_PROVEN, first, more, why.reason(), why.snippet(), advice);
    }

    private Finding tell(Catalogue entry, Case inCase, Object... more) {
        Stream<Object> first = Stream.of(
                guarantee.name(),
                Told.during(List.of(inCase.era())),
                inCase.chain().chain().name(),
                Words.path(inCase.chain()));
        return Finding.of(
                entry,
                inquiry.place(places(inCase)),
                Stream.concat(first, Stream.of(more)).toArray());
    }

    private Finding held(Catalogue entry, List<Case> cases, Object condition) {
        return Finding.of(entry, inquiry.place(places(cases.get(0))), guarantee.name(), along(cases), condition);
    }

    /** {@code the chains direct and indirect from 2020-02-01 on}. */
    private String along(List<Case> cases) {
        Map<BoundChain, List<Case>> chains =
                cases.stream().collect(Collectors.groupingBy(Case::chain, LinkedHashMap::new, Collectors.toList()));
        List<String> names = new ArrayList<>();
        chains.forEach((chain, eras) -> {
            boolean always = eras.size() == inquiry.cases().of(chain).size();
            names.add(chain.chain().name()
                    + (always ? "" : Told.during(eras.stream().map(Case::era).toList())));
        });
        return (names.size() == 1 ? "the chain " : "the chains ") + Words.and(names);
    }

    private List<Place> places(Case inCase) {
        List<Place> places = new ArrayList<>(List.of(
                guarantee.method().place(), inCase.chain().chain().method().place()));
        inCase.denying().forEach(each -> places.add(each.rule().method().place()));
        // A parent's promise may fail for a party that is one's own.
        inquiry.bound().types().stream()
                .filter(type -> inCase.chain().positions().stream()
                        .anyMatch(position -> position.alternatives().contains(type.ref())))
                .forEach(type -> places.add(type.place()));
        return places;
    }

    private <T extends Outcome> Optional<Map.Entry<Case, T>> first(Class<T> kind) {
        return all(kind).findFirst();
    }

    private <T extends Outcome> Stream<Map.Entry<Case, T>> all(Class<T> kind) {
        return outcomes.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(kind::isInstance)
                        .map(outcome -> Map.entry(entry.getKey(), kind.cast(outcome))));
    }

    private <T extends Outcome, K> Map<K, List<Case>> grouped(Class<T> kind, Function<T, K> by) {
        return all(kind)
                .collect(Collectors.groupingBy(
                        entry -> by.apply(entry.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                Map.Entry::getKey,
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(LinkedHashSet::new), List::copyOf))));
    }
}
