package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;

/** Is the policy a type that can be a policy? */
final class PolicyShapeCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        scope.policies().forEach(policy -> check(policy, findings));
    }

    private static void check(Policy policy, Findings findings) {
        if (policy.kind() != NamedType.Kind.INTERFACE) {
            findings.report(Catalogue.POLICY_NOT_INTERFACE, policy.place(), policy.name(), Words.kind(policy.kind()));
            return;
        }
        if (policy.visibility() == NamedType.Visibility.PRIVATE) {
            findings.report(Catalogue.POLICY_PRIVATE, policy.place(), policy.name());
        }
        if (policy.generic()) {
            findings.report(Catalogue.POLICY_GENERIC, policy.place(), policy.name());
        }
        if (policy.sealed()) {
            findings.report(Catalogue.POLICY_SEALED, policy.place(), policy.name());
        }
    }
}
