package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of which rules does it hang on code that could not be read whether they ever pass, or ever fail? Whether chains can be permitted on which they
 * are asked, and whether they decide anything, is known only as far as that code may answer either.
 */
final class UnreadRules implements ProofCheck {

    @Override
    public List<Finding> check(Inquiry inquiry) {
        return inquiry.bound().rules().stream()
                .filter(inquiry::isOwn)
                .filter(rule ->
                        rule.kind() != Rule.Kind.GUARANTEE && !calls(rule).isEmpty())
                .flatMap(rule -> check(rule, inquiry).stream())
                .toList();
    }

    private static Optional<Finding> check(Rule rule, Inquiry inquiry) {
        List<String> open = new ArrayList<>();
        if (isOpen(rule, Demand.Result.PASSES, inquiry)) {
            open.add("whether " + Words.the(rule) + " is ever true");
        }
        if (rule.kind() == Rule.Kind.RULE && isOpen(rule, Demand.Result.FALSE, inquiry)) {
            open.add("whether " + (open.isEmpty() ? Words.the(rule) : "it") + " is ever false");
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Catalogue.NOT_PROVEN,
                        rule.method().place(),
                        Words.and(open),
                        "that hangs on " + Words.and(calls(rule)) + ", which could not be read"));
    }

    /** What it asks that could not be read; of what it compares as objects there is a warning. */
    private static List<String> calls(Rule rule) {
        return rule.unread().stream()
                .filter(unread -> unread.reason() != Reason.IDENTITY)
                .map(Unread::what)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it can come to a result, as far as is known, but not whatever the code that could not be read does. */
    private static boolean isOpen(Rule rule, Demand.Result result, Inquiry inquiry) {
        boolean possible = false;
        for (Case inCase : inquiry.cases().living()) {
            for (Check check : inCase.checks()) {
                if (check.rule().equals(rule)) {
                    Search.Result anything = look(check, result, Unreadable.ANSWERS_ANYTHING, inCase, inquiry);
                    boolean whatever = anything.found()
                                    .filter(found -> found.unread().isEmpty())
                                    .isPresent()
                            || look(check, result, Unreadable.THROWS, inCase, inquiry)
                                    .found()
                                    .isPresent();
                    if (whatever) {
                        return false;
                    }
                    possible |= !anything.isExcluded();
                }
            }
        }
        return possible;
    }

    private static Search.Result look(
            Check check, Demand.Result result, Unreadable unreadable, Case inCase, Inquiry inquiry) {
        return Search.toTell(inquiry.oracle(), inCase, unreadable)
                .look(Optional.of(check), lineup -> Demands.each(check, result, List.of(), lineup));
    }
}
