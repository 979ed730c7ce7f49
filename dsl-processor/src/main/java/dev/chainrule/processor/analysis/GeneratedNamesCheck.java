package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Policy;
import java.util.List;
import java.util.Optional;

/** Are the names still free that are to be generated for a policy? */
final class GeneratedNamesCheck implements LocalCheck {

    /** The endings of what is generated beside a policy. */
    private static final List<String> SUFFIXES = List.of("Validator", "Chains", "Decision", "Facts", "Model");

    @Override
    public void check(Scope scope, Findings findings) {
        Policy policy = scope.policy();
        Optional<ClassRef> twin = earlierPolicyOfSameName(scope);
        if (twin.isPresent()) {
            report(
                    policy,
                    "Validator",
                    "what is generated for the policy " + twin.get().nestedName(),
                    findings);
            return;
        }
        List<String> taken = SUFFIXES.stream()
                .filter(suffix -> scope.surroundings()
                        .topLevelTypes()
                        .contains(policy.ref().sibling(suffix)))
                .toList();
        if (taken.containsAll(written(scope))) {
            List<String> names = taken.stream()
                    .map(suffix -> policy.ref().sibling(suffix).simpleName())
                    .toList();
            findings.report(
                    Catalogue.GENERATED_AMONG_SOURCES,
                    policy.place(),
                    Words.and(names),
                    policy.ref().nestedName());
        } else {
            taken.forEach(suffix -> report(policy, suffix, "a type of yours", findings));
        }
    }

    /** A policy that extends another has that one's decisions. */
    private static List<String> written(Scope scope) {
        boolean own =
                scope.lineage().decisions(scope.policy()).equals(scope.policy().ref());
        return SUFFIXES.stream()
                .filter(suffix -> own || !suffix.equals("Decision"))
                .toList();
    }

    /** {@code Outer.Inner} and {@code Outer_Inner} would both become {@code Outer_InnerValidator}. */
    private static Optional<ClassRef> earlierPolicyOfSameName(Scope scope) {
        ClassRef own = scope.policy().ref();
        return scope.surroundings().policies().stream()
                .takeWhile(other -> !other.equals(own))
                .filter(other -> other.sibling("").equals(own.sibling("")))
                .findFirst();
    }

    private static void report(Policy policy, String suffix, String owner, Findings findings) {
        String name = policy.ref().sibling(suffix).simpleName();
        findings.report(Catalogue.NAME_TAKEN, policy.place(), name, policy.ref().nestedName(), owner);
    }
}
