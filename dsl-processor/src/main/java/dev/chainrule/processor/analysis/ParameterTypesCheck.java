package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.HashSet;
import java.util.Set;

/** Does each parameter of a chain, a rule, a given or a guarantee ask for a party or a transaction? */
final class ParameterTypesCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        // A type that lacks its annotation is one mistake, wherever it is named.
        Set<ClassRef> told = new HashSet<>();
        for (Policy policy : scope.policies()) {
            policy.chains().stream()
                    .map(chain -> chain.method())
                    .filter(findings::isSound)
                    .forEach(method -> method.parameters()
                            .forEach(parameter -> check("chain", method, parameter, scope.types(), told, findings)));
        }
        for (Policy policy : scope.policies()) {
            for (Rule rule : policy.rules()) {
                if (findings.isSound(rule.method())) {
                    rule.method()
                            .parameters()
                            .forEach(parameter ->
                                    check(Words.kind(rule), rule.method(), parameter, scope.types(), told, findings));
                }
            }
        }
    }

    private static void check(
            String kind, Method method, Parameter parameter, Types types, Set<ClassRef> told, Findings findings) {
        Slot slot = types.slot(parameter.type());
        String type = Words.type(parameter.type());
        switch (slot.form()) {
            case PARTY, PARTIES, TRANSACTION -> {}
            case UNKNOWN -> findings.setAside(method.place());
            case ANY_LIST ->
                findings.report(Catalogue.LIST_ELEMENT, parameter.place(), parameter.name(), kind, method.name(), type);
            case ABOVE_TRANSACTIONS -> {
                if (kind.equals("chain")) {
                    findings.report(
                            Catalogue.CHAIN_ABOVE_TRANSACTION,
                            parameter.place(),
                            parameter.name(),
                            method.name(),
                            type,
                            types.transactionsBelow(slot.type().orElseThrow())
                                    .get(0)
                                    .ref()
                                    .simpleName());
                }
            }
            case BOTH -> reportBoth(kind, method, parameter, slot, types, findings);
            case OTHER -> reportOther(kind, method, parameter, slot, types, told, findings);
        }
    }

    private static void reportBoth(
            String kind, Method method, Parameter parameter, Slot slot, Types types, Findings findings) {
        ClassRef type = slot.type().orElseThrow();
        if (types.isParty(type) && types.isTransaction(type)) {
            findings.setAside(method.place());
            return;
        }
        findings.report(
                Catalogue.PARTY_OR_TRANSACTION,
                parameter.place(),
                parameter.name(),
                kind,
                method.name(),
                type.simpleName(),
                types.partiesBelow(type).get(0).ref().simpleName(),
                types.transactionsBelow(type).get(0).ref().simpleName());
    }

    private static void reportOther(
            String kind,
            Method method,
            Parameter parameter,
            Slot slot,
            Types types,
            Set<ClassRef> told,
            Findings findings) {
        boolean own = slot.type().filter(ref -> types.find(ref).isPresent()).isPresent();
        if (own && !told.add(slot.type().orElseThrow())) {
            findings.setAside(method.place());
            return;
        }
        String type = Words.type(parameter.type());
        if (kind.equals("chain")) {
            findings.report(
                    Catalogue.CHAIN_PARAMETER_NO_PARTY, parameter.place(), parameter.name(), method.name(), type);
        } else {
            findings.report(
                    Catalogue.RULE_PARAMETER_NO_PARTY, parameter.place(), parameter.name(), kind, method.name(), type);
        }
    }
}
