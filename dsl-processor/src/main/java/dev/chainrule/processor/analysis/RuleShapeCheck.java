package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Method.Flavor;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;

/** Is each rule, given and guarantee a method that can be asked? */
final class RuleShapeCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.rules().stream()
                    .filter(rule -> findings.isSound(rule.method()))
                    .forEach(rule -> check(rule, findings));
        }
    }

    private static void check(Rule rule, Findings findings) {
        Method method = rule.method();
        Place place = method.place();
        String kind = Words.kind(rule);
        if (method.flavor() == Flavor.PRIVATE_STATIC) {
            findings.report(Catalogue.RULE_PRIVATE, place, kind, rule.name());
        } else if (method.flavor() != Flavor.STATIC) {
            findings.report(Catalogue.RULE_NOT_STATIC, place, kind, rule.name(), Words.flavor(method.flavor()));
        }
        if (!method.returns().equals(new JavaType.Primitive("boolean"))) {
            findings.report(Catalogue.RULE_NOT_BOOLEAN, place, kind, rule.name(), Words.type(method.returns()));
        }
        if (method.generic()) {
            findings.report(Catalogue.RULE_GENERIC, place, kind, rule.name());
        }
        if (!method.thrown().isEmpty()) {
            findings.report(
                    Catalogue.RULE_THROWS,
                    place,
                    kind,
                    rule.name(),
                    method.thrown().get(0));
        }
        if (method.parameters().isEmpty()) {
            findings.report(Catalogue.RULE_WITHOUT_PARAMETERS, place, kind, rule.name());
        }
    }
}
