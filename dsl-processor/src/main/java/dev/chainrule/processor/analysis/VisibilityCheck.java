package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Can whoever sees a policy also see the types that it names? Validators of policies that extend it name them again. */
final class VisibilityCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            Set<ClassRef> told = new HashSet<>();
            checkParents(policy, scope, findings);
            policy.chains()
                    .forEach(chain -> check("chain", chain.method(), type -> true, policy, scope, told, findings));
            // What a guarantee asks for is named by nothing that is generated, but for parties.
            policy.rules().stream()
                    .sorted(Comparator.comparing(rule -> rule.kind() == Rule.Kind.GUARANTEE))
                    .forEach(rule -> check(
                            Words.kind(rule),
                            rule.method(),
                            type -> rule.kind() != Rule.Kind.GUARANTEE
                                    || scope.types().isParty(type.ref()),
                            policy,
                            scope,
                            told,
                            findings));
        }
    }

    private static void checkParents(Policy policy, Scope scope, Findings findings) {
        scope.policies().stream()
                .filter(parent -> policy.parents().contains(parent.ref()))
                .filter(parent -> parent.visibility() != NamedType.Visibility.PRIVATE)
                .filter(parent -> isLessVisible(parent.visibility(), parent.ref(), policy))
                .forEach(parent -> findings.report(
                        Catalogue.PARENT_LESS_VISIBLE, policy.place(), policy.name(), parent.name(), parent.name()));
    }

    private static void check(
            String kind,
            Method method,
            Predicate<NamedType> isNamed,
            Policy policy,
            Scope scope,
            Set<ClassRef> told,
            Findings findings) {
        for (Parameter parameter : method.parameters()) {
            Slot slot = scope.types().slot(parameter.type());
            slot.type()
                    .flatMap(scope.types()::find)
                    .filter(isNamed)
                    .filter(type -> !isToldPrivate(type, slot, scope.types()))
                    .filter(type -> isLessVisible(type.visibility(), type.ref(), policy))
                    .filter(type -> told.add(type.ref()))
                    .ifPresent(type -> findings.report(
                            Catalogue.LESS_VISIBLE,
                            parameter.place(),
                            kind,
                            method.name(),
                            type.ref().simpleName(),
                            policy.name()));
        }
    }

    /** Whether somebody sees the policy and not this; what is generated for the policy sees nothing protected of another package either. */
    private static boolean isLessVisible(NamedType.Visibility visibility, ClassRef ref, Policy policy) {
        boolean elsewhere = !ref.packageName().equals(policy.ref().packageName());
        return visibility.compareTo(policy.visibility()) > 0
                || (elsewhere && visibility != NamedType.Visibility.PUBLIC);
    }

    /** Whether another finding tells that a type is private, or that it has no place in a policy. */
    private static boolean isToldPrivate(NamedType type, Slot slot, Types types) {
        return type.visibility() == NamedType.Visibility.PRIVATE
                && (slot.form() == Slot.Form.OTHER || types.isParty(type.ref()) || types.isTransaction(type.ref()));
    }
}
