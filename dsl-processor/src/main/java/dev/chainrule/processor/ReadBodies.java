package dev.chainrule.processor;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** What was understood of each rule's body, for whoever asked? Proofs know no more of it. */
final class ReadBodies {

    private ReadBodies() {}

    /** A line for each rule, given and guarantee that the policy declares. */
    static List<String> of(Policy policy) {
        return policy.rules().stream()
                .map(rule -> policy.name() + ": " + rule.name() + ": " + state(rule))
                .toList();
    }

    private static String state(Rule rule) {
        return rule.condition().map(ReadBodies::state).orElse("not read");
    }

    private static String state(Expression condition) {
        String missing = Expressions.unread(condition).stream()
                .map(Unread::what)
                .distinct()
                .collect(Collectors.joining(", "));
        if (condition instanceof Unread) {
            return "not read, for " + missing;
        }
        return missing.isEmpty() ? "read" : "read but for " + missing;
    }
}
