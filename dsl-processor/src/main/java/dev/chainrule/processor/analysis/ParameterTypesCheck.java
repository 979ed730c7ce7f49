package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does each parameter of a chain, a rule, a given or a guarantee ask for a party or a transaction? */
final class ParameterTypesCheck implements LocalCheck {

    private static final JavaType ANYTHING = new JavaType.Wildcard(Optional.empty(), Optional.empty());

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
            case PARTY, PARTIES, TRANSACTION -> checkArguments(kind, method, parameter, slot, types, findings);
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
                } else {
                    checkArguments(kind, method, parameter, slot, types, findings);
                }
            }
            case BOTH -> reportBoth(kind, method, parameter, slot, types, findings);
            case OTHER -> reportOther(kind, method, parameter, slot, types, told, findings);
        }
    }

    /** Objects are told apart by their classes, which do not say of what they are. A party with type parameters is told of itself. */
    private static void checkArguments(
            String kind, Method method, Parameter parameter, Slot slot, Types types, Findings findings) {
        JavaType one = slot.form() == Slot.Form.PARTIES
                ? ((JavaType.Declared) parameter.type()).arguments().get(0)
                : parameter.type();
        ClassRef ref = slot.type().orElseThrow();
        List<JavaType> arguments = ((JavaType.Declared) one).arguments();
        boolean chain = kind.equals("chain");
        boolean open = !chain && arguments.stream().allMatch(ANYTHING::equals);
        if (!arguments.isEmpty() && !open && !types.isParty(ref) && !types.isTransaction(ref)) {
            String instead = chain
                    ? "a type without type parameters"
                    : Words.type(new JavaType.Declared(ref, Collections.nCopies(arguments.size(), ANYTHING)));
            findings.report(
                    Catalogue.TYPE_ARGUMENTS,
                    parameter.place(),
                    parameter.name(),
                    kind,
                    method.name(),
                    Words.type(one),
                    instead);
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
        Optional<JavaType> party =
                parameter.type().innermost().filter(held -> types.slot(held).form() == Slot.Form.PARTY);
        if (party.isPresent()) {
            String one = Words.type(party.get());
            String run = kind.equals("chain")
                    ? "@Repeated" + bounds(parameter.type()) + " List<" + one + ">"
                    : "List<" + one + ">";
            findings.report(
                    Catalogue.PARTIES_NOT_LIST,
                    parameter.place(),
                    parameter.name(),
                    kind,
                    method.name(),
                    type,
                    run,
                    one);
        } else if (kind.equals("chain")) {
            findings.report(
                    Catalogue.CHAIN_PARAMETER_NO_PARTY, parameter.place(), parameter.name(), method.name(), type);
        } else {
            findings.report(
                    Catalogue.RULE_PARAMETER_NO_PARTY, parameter.place(), parameter.name(), kind, method.name(), type);
        }
    }

    /** An optional party is a run of none or one. */
    private static String bounds(JavaType type) {
        return type.isOptional() ? "(min = 0, max = 1)" : "";
    }
}
