package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.Contradictions.Contradiction;
import dev.chainrule.processor.analysis.solver.Doubt;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How are rules, eras and doubts told in a finding of the proofs? */
public final class Told {

    private Told() {}

    /** {@code from 2024-01-01 on}, with a blank before it; nothing for all time. */
    public static String during(List<Window> eras) {
        return eras.stream().anyMatch(Window::isAlways)
                ? ""
                : " " + Words.and(eras.stream().map(Told::span).toList());
    }

    private static String span(Window era) {
        return era.inWords() + (era.until().isEmpty() ? " on" : "");
    }

    /** What contradicts what, as the end of a sentence. */
    static String contradiction(Contradiction core) {
        String givens = core.givens().isEmpty() ? "" : "\nThis holds under" + lines(core.givens());
        if (core.rules().isEmpty()) {
            return lines(core.givens());
        }
        String rules =
                core.rules().size() == 1 ? " this rule is never true there:" : " these rules contradict each other:";
        return rules + lines(core.rules()) + givens;
    }

    /** That it is so for some constants of enums, in a line of its own before the end of a sentence. */
    static String constants(Optional<String> needed) {
        return needed.map(constants -> "\nThis is so for " + constants).orElse("");
    }

    /** Each rule in a line of its own, with its place and what it cites. */
    static String lines(Collection<Rule> rules) {
        return rules.stream().map(rule -> "\n  - " + line(rule)).collect(Collectors.joining());
    }

    private static String line(Rule rule) {
        String cites = rule.cites().isEmpty() ? "" : " (" + String.join("; ", rule.cites()) + ")";
        return Words.the(rule) + " of " + rule.policy().canonicalName() + cites;
    }

    /** Why there is no answer, as the end of a sentence. */
    public static String doubt(Doubt doubt) {
        return switch (doubt) {
            case BUDGET -> "the solver was stopped at its limit, which the option chainrule.polls raises";
            case TIME -> "the time for proofs was over, which the option chainrule.seconds raises";
            case GAVE_UP -> "the solver gave up";
            case NOT_CONFIRMED -> "what the solver found did not stand up when it was evaluated";
            case LONG_RUNS -> "runs that a chain needs have too many parties, or choices of them, to look at";
            case COMPUTED_DATE -> "the effective date is not told but computed by a default accessor";
        };
    }
}
