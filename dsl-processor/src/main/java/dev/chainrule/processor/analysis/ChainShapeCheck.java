package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Policy;

/** Is each chain a method that can be a chain? */
final class ChainShapeCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.chains().stream()
                    .map(chain -> chain.method())
                    .filter(findings::isSound)
                    .forEach(method -> check(method, findings));
        }
    }

    private static void check(Method method, Findings findings) {
        if (method.flavor() != Method.Flavor.ABSTRACT) {
            findings.report(Catalogue.CHAIN_NOT_ABSTRACT, method.place(), method.name(), Words.flavor(method.flavor()));
        }
        if (!method.returns().equals(new JavaType.Primitive("void"))) {
            findings.report(Catalogue.CHAIN_NOT_VOID, method.place(), method.name(), Words.type(method.returns()));
        }
        if (method.generic()) {
            findings.report(Catalogue.CHAIN_GENERIC, method.place(), method.name());
        }
        if (!method.thrown().isEmpty()) {
            findings.report(
                    Catalogue.CHAIN_THROWS,
                    method.place(),
                    method.name(),
                    method.thrown().get(0));
        }
    }
}
