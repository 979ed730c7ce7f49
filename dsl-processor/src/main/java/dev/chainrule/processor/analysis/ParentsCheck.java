package dev.chainrule.processor.analysis;

import dev.chainrule.processor.analysis.Surroundings.Unreadable;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.Optional;

/** Is each type that a policy extends a policy, and known in full? */
final class ParentsCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            if (policy.kind() == NamedType.Kind.INTERFACE) {
                policy.parents().forEach(parent -> check(policy, parent, scope, findings));
            }
        }
    }

    private static void check(Policy policy, ClassRef parent, Scope scope, Findings findings) {
        if (scope.policies().stream().anyMatch(known -> known.ref().equals(parent))) {
            return;
        }
        String name = parent.simpleName();
        Optional<Unreadable> unreadable = scope.surroundings().unreadable().stream()
                .filter(model -> model.policy().equals(parent))
                .findFirst();
        if (unreadable.isPresent()) {
            String version = unreadable.get().version();
            String reason = unreadable.get().reason();
            findings.report(Catalogue.PARENT_UNREADABLE, policy.place(), policy.name(), name, version, reason, name);
        } else {
            findings.report(Catalogue.PARENT_NOT_POLICY, policy.place(), policy.name(), name, name);
        }
    }
}
