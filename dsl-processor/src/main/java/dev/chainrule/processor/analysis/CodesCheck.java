package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Can applications tell the rules of a policy apart by their codes? */
final class CodesCheck implements LocalCheck {

    /** The codes of what Chainrule itself finds wrong with a request. */
    private static final Set<String> BUILT_IN =
            Set.of("no-chain", "not-in-force", "closed", "unknown-party", "run-length", "missing-fact", "unsteady");

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            Map<String, Rule> owners = new HashMap<>();
            List<Rule> asked = policy.rules().stream()
                    .filter(rule -> rule.kind() != Rule.Kind.GUARANTEE)
                    .toList();
            asked.forEach(rule -> check(rule, owners, findings));
        }
    }

    private static void check(Rule rule, Map<String, Rule> owners, Findings findings) {
        if (rule.code().isBlank()) {
            findings.mention(Catalogue.BLANK_CODE, place(rule), rule.name());
            return;
        }
        if (BUILT_IN.contains(rule.code())) {
            findings.mention(Catalogue.RESERVED_CODE, place(rule), rule.code(), Words.kind(rule), rule.name());
            return;
        }
        Rule owner = owners.putIfAbsent(rule.code(), rule);
        if (owner != null) {
            findings.mention(
                    Catalogue.DUPLICATE_CODE,
                    place(rule),
                    rule.code(),
                    Words.kind(rule),
                    rule.name(),
                    Words.the(owner) + "(" + Words.types(owner.method()) + ")");
        }
    }

    /** The code, where one is written; the rule, where its name is the code. */
    private static Place place(Rule rule) {
        Place place = rule.method().place();
        return rule.code().equals(rule.name())
                ? place
                : place.annotation(rule.kind().annotation(), "code");
    }
}
