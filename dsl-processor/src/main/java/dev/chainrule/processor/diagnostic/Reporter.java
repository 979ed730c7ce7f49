package dev.chainrule.processor.diagnostic;

import dev.chainrule.processor.diagnostic.Catalogue.Severity;
import dev.chainrule.processor.model.Place;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** How does an author learn of a finding? The only class that speaks to the user: in source order, each finding once. */
public final class Reporter {

    private final Messager messager;
    private final Function<Place, Optional<Element>> sources;
    private final Set<Finding> told = new HashSet<>();

    /**
     * A reporter that speaks through the compiler.
     *
     * @param sources finds the declaration at a place; none where the place is in no source that is compiled
     */
    public Reporter(Messager messager, Function<Place, Optional<Element>> sources) {
        this.messager = messager;
        this.sources = sources;
    }

    /** Tells what was found out about a policy; what can't be told at its place is told at the policy. */
    public void report(Element policy, List<Finding> findings) {
        findings.stream()
                .filter(told::add)
                .map(finding -> new Told(finding, Spot.of(finding.place(), sources), text(finding)))
                .map(told -> told.spot().isPresent() ? told : told.at(policy))
                .filter(told -> !told.isSilenced())
                .sorted(Comparator.comparing(told -> SourceOrder.of(told.spot().orElseThrow())))
                .forEach(this::print);
    }

    /** Tells that Chainrule itself failed, with the trace that a report of it needs. */
    public void reportCrash(Element policy, Finding crash, String trace) {
        print(new Told(crash, Optional.of(Spot.of(policy)), text(crash) + System.lineSeparator() + trace));
    }

    /** Tells what somebody asked to hear, and what nobody needs to act on. */
    public void say(String message) {
        messager.printMessage(Kind.NOTE, "[chainrule] " + message);
    }

    private static String text(Finding finding) {
        return "[chainrule:" + finding.entry().id() + "] " + finding.text();
    }

    private record Told(Finding finding, Optional<Spot> spot, String text) {

        Told at(Element policy) {
            return new Told(finding, Optional.of(Spot.of(policy)), text + " (" + describe(finding.place()) + ")");
        }

        boolean isSilenced() {
            return finding.entry().severity() != Severity.ERROR
                    && spot.filter(at -> Silence.silences(
                                    at.element(), finding.entry().id()))
                            .isPresent();
        }

        private static String describe(Place place) {
            String type = "In " + place.type().canonicalName();
            return place.member().isEmpty() ? type : type + ", at " + place.member();
        }
    }

    private void print(Told told) {
        Spot spot = told.spot().orElseThrow();
        Kind kind = kind(told.finding().entry().severity());
        Optional<AnnotationMirror> annotation = spot.annotation();
        Optional<AnnotationValue> value = spot.value();
        if (value.isPresent()) {
            messager.printMessage(kind, told.text(), spot.element(), annotation.orElseThrow(), value.get());
        } else if (annotation.isPresent()) {
            messager.printMessage(kind, told.text(), spot.element(), annotation.get());
        } else {
            messager.printMessage(kind, told.text(), spot.element());
        }
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }
}
