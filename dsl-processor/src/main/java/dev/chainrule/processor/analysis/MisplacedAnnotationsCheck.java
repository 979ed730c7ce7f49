package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;

/** Does every annotation stand where it means something? */
final class MisplacedAnnotationsCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            PolicyMethods.of(policy)
                    .filter(method -> method.annotations().contains("EffectiveDate"))
                    .forEach(method -> report(method, "EffectiveDate", findings));
            policy.others().forEach(method -> checkParameters(method, findings));
        }
        scope.types().parties().stream()
                .flatMap(party -> party.accessors().stream())
                .filter(accessor -> accessor.effectiveDate() && isOfPartiesOnly(accessor, scope.types()))
                .forEach(accessor -> findings.report(
                        Catalogue.MISPLACED_ANNOTATION,
                        accessor.place().annotation("EffectiveDate"),
                        "EffectiveDate",
                        "the accessor " + accessor.name() + " of a party",
                        "the accessor of a transaction"));
    }

    private static boolean isOfPartiesOnly(Accessor accessor, Types types) {
        return types.transactionsBelow(accessor.declaredIn()).isEmpty();
    }

    private static void report(Method method, String annotation, Findings findings) {
        findings.report(
                Catalogue.MISPLACED_ANNOTATION,
                method.place().annotation(annotation),
                annotation,
                "the method " + method.name() + " of a policy",
                "the accessor of a transaction");
    }

    private static void checkParameters(Method method, Findings findings) {
        for (Parameter parameter : method.parameters()) {
            if (parameter.next()) {
                report(method, parameter, "Next", "the parameter of a rule", findings);
            }
            if (parameter.repeated().isPresent()) {
                report(method, parameter, "Repeated", "the parameter of a chain", findings);
            }
        }
    }

    private static void report(Method method, Parameter parameter, String annotation, String home, Findings findings) {
        findings.report(
                Catalogue.MISPLACED_ANNOTATION,
                parameter.place().annotation(annotation),
                annotation,
                "the parameter " + parameter.name() + " of " + method.name() + ", which is neither chain nor rule",
                home);
    }
}
