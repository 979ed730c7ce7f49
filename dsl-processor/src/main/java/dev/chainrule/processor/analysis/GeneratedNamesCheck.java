package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Are the names still free that are to be generated for a policy? */
final class GeneratedNamesCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        Policy policy = scope.policy();
        Optional<ClassRef> twin = earlierPolicyOfSameName(scope);
        if (twin.isPresent()) {
            report(
                    policy,
                    Generated.VALIDATOR,
                    "what is generated for the policy " + twin.get().nestedName(),
                    findings);
            return;
        }
        List<Generated> taken = Arrays.stream(Generated.values())
                .filter(one -> scope.surroundings().topLevelTypes().contains(one.of(policy.ref())))
                .toList();
        if (taken.containsAll(written(scope))) {
            List<String> names =
                    taken.stream().map(one -> one.of(policy.ref()).simpleName()).toList();
            findings.report(
                    Catalogue.GENERATED_AMONG_SOURCES,
                    policy.place(),
                    Words.and(names),
                    policy.ref().nestedName());
        } else {
            taken.forEach(one -> report(policy, one, "a type of yours", findings));
        }
    }

    /** A policy that extends another has that one's decisions. */
    private static List<Generated> written(Scope scope) {
        boolean own =
                scope.lineage().decisions(scope.policy()).equals(scope.policy().ref());
        return Arrays.stream(Generated.values())
                .filter(one -> own || one != Generated.DECISION)
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

    private static void report(Policy policy, Generated one, String owner, Findings findings) {
        String name = one.of(policy.ref()).simpleName();
        findings.report(Catalogue.NAME_TAKEN, policy.place(), name, policy.ref().nestedName(), owner);
    }
}
