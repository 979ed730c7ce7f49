package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Policy;

/** Does what {@code @Policy} says make sense? Its texts are {@link BlankTextCheck}'s. */
final class PolicyAnnotationCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.replaces().ifPresent(older -> checkReplaces(policy, older, scope, findings));
            if (!policy.mayLoosen()
                    && !scope.surroundings().baseline()
                    && policy.replaces().isEmpty()
                    && scope.lineage().ancestors(policy.ref()).isEmpty()) {
                findings.report(
                        Catalogue.MAY_LOOSEN_ALONE, policy.place().annotation("Policy", "mayLoosen"), policy.name());
            }
        }
    }

    private static void checkReplaces(Policy policy, ClassRef older, Scope scope, Findings findings) {
        if (older.equals(policy.ref())) {
            findings.report(Catalogue.REPLACES_ITSELF, policy.place().annotation("Policy", "replaces"), policy.name());
        } else if (policy.equals(scope.policy())
                && !scope.surroundings().policies().contains(older)
                && !scope.surroundings().older().contains(older)) {
            findings.report(
                    Catalogue.REPLACES_NO_POLICY,
                    policy.place().annotation("Policy", "replaces"),
                    policy.name(),
                    older.simpleName());
        }
    }
}
