package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.function.Predicate;

/** Which rules hold something of a kind that could not be read? */
final class UnreadParts {

    private UnreadParts() {}

    /** Tells of each, at the rule that holds it. */
    static void mention(Catalogue entry, Predicate<Unread> kind, Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.rules().forEach(rule -> mention(entry, kind, rule, findings));
        }
    }

    private static void mention(Catalogue entry, Predicate<Unread> kind, Rule rule, Findings findings) {
        rule.unread().stream()
                .filter(kind)
                .forEach(unread -> findings.mention(
                        entry,
                        rule.method().place().annotation(rule.kind().annotation()),
                        Words.the(rule),
                        unread.what()));
    }
}
