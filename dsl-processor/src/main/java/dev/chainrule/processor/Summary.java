package dev.chainrule.processor;

import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import java.util.Locale;

/** What was done for a policy, in one line for whoever asked? */
final class Summary {

    private Summary() {}

    static String of(PolicySet set, int files) {
        Policy policy = set.policy();
        long read = policy.rules().stream()
                .filter(rule -> rule.body() != Rule.Body.UNREAD)
                .count();
        return String.format(
                Locale.ROOT,
                "%s: %d ancestors, %d chains, %d rules with %d bodies read, %d types, %d files",
                policy.ref(),
                set.ancestors().size(),
                policy.chains().size(),
                policy.rules().size(),
                read,
                policy.types().size(),
                files);
    }
}
