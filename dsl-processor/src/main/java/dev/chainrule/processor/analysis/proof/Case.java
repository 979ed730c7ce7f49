package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A chain in one era: a span of its own days in which the same rules are in force.
 *
 * @param checks those of the rules and givens that are in force then; warnings are among them
 */
public record Case(BoundChain chain, Window era, List<Check> checks) {

    /** The eras of a chain, in order of time; none of a closed one. */
    public static List<Case> of(BoundChain chain) {
        List<Case> cases = new ArrayList<>();
        for (Window window : chain.windows()) {
            for (Window span : cut(window, chain.checks())) {
                List<Check> inForce = chain.checks().stream()
                        .filter(check -> window(check.rule()).covers(span))
                        .toList();
                cases.add(new Case(chain, span, inForce));
            }
        }
        return cases;
    }

    private static List<Window> cut(Window whole, List<Check> checks) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        checks.stream()
                .map(check -> window(check.rule()))
                .flatMap(window -> Stream.concat(window.from().stream(), window.until().stream()))
                .filter(date -> whole.contains(date) && !whole.from().equals(Optional.of(date)))
                .forEach(cuts::add);
        List<Window> spans = new ArrayList<>();
        Optional<LocalDate> from = whole.from();
        for (LocalDate cut : cuts) {
            spans.add(new Window(from, Optional.of(cut)));
            from = Optional.of(cut);
        }
        spans.add(new Window(from, whole.until()));
        return spans;
    }

    private static Window window(Rule rule) {
        return rule.dates().window();
    }

    /** The checks that deny: all but those of warnings. */
    List<Check> denying() {
        return checks.stream().filter(check -> !check.rule().warning()).toList();
    }
}
