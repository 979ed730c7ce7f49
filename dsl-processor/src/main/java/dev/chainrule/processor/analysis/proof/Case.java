package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain in one era: a span of its own days in which the same rules are in force.
 *
 * @param checks those of the rules and givens that are in force then; warnings are among them
 */
public record Case(BoundChain chain, Window era, List<Check> checks) {

    /** The eras of a chain, in order of time; none of a closed one. */
    public static List<Case> of(BoundChain chain) {
        List<LocalDate> cuts = chain.checks().stream()
                .flatMap(check -> window(check.rule()).bounds().stream())
                .toList();
        List<Case> cases = new ArrayList<>();
        for (Window window : chain.windows()) {
            for (Window span : window.cut(cuts)) {
                List<Check> inForce = chain.checks().stream()
                        .filter(check -> window(check.rule()).covers(span))
                        .toList();
                cases.add(new Case(chain, span, inForce));
            }
        }
        return cases;
    }

    private static Window window(Rule rule) {
        return rule.dates().window();
    }

    /** The checks that deny: all but those of warnings. */
    List<Check> denying() {
        return checks.stream().filter(check -> !check.rule().warning()).toList();
    }
}
