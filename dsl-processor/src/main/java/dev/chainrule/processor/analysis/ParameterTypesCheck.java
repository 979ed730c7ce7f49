package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Does each parameter of a chain, a rule, a given or a guarantee ask for a party or a transaction? */
final class ParameterTypesCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        // A type that lacks its annotation is one mistake, wherever it is named.
        Set<ClassRef> told = new HashSet<>();
        AskedFor.of(scope, findings).forEach(asked -> check(asked, scope, told, findings));
    }

    private static void check(AskedFor asked, Scope scope, Set<ClassRef> told, Findings findings) {
        Types types = scope.types();
        Slot slot = asked.slot();
        String type = Words.type(asked.parameter().type());
        switch (slot.form()) {
            case PARTY, PARTIES, TRANSACTION -> TypeArguments.check(asked, types, findings);
            case UNKNOWN -> findings.setAside(asked.method().place());
            case ANY_LIST -> asked.report(Catalogue.LIST_ELEMENT, findings, type, element(asked));
            case ABOVE_TRANSACTIONS -> {
                if (asked.isOfChain()) {
                    asked.reportOfChain(
                            Catalogue.CHAIN_ABOVE_TRANSACTION,
                            findings,
                            type,
                            types.transactionsBelow(slot.type().orElseThrow())
                                    .get(0)
                                    .ref()
                                    .simpleName());
                } else {
                    TypeArguments.check(asked, types, findings);
                }
            }
            case BOTH -> reportBoth(asked, types, findings);
            case OTHER -> reportOther(asked, scope, told, findings);
        }
    }

    private static void reportBoth(AskedFor asked, Types types, Findings findings) {
        ClassRef type = asked.slot().type().orElseThrow();
        if (types.isParty(type) && types.isTransaction(type)) {
            findings.setAside(asked.method().place());
            return;
        }
        asked.report(
                Catalogue.PARTY_OR_TRANSACTION,
                findings,
                type.simpleName(),
                types.partiesBelow(type).get(0).ref().simpleName(),
                types.transactionsBelow(type).get(0).ref().simpleName());
    }

    private static void reportOther(AskedFor asked, Scope scope, Set<ClassRef> told, Findings findings) {
        Types types = scope.types();
        Slot slot = asked.slot();
        boolean own = slot.type().filter(ref -> types.find(ref).isPresent()).isPresent();
        if (own && !told.add(slot.type().orElseThrow())) {
            findings.setAside(asked.method().place());
            return;
        }
        JavaType type = asked.parameter().type();
        Optional<JavaType> party =
                type.innermost().filter(held -> types.slot(held).form() == Slot.Form.PARTY);
        if (party.isPresent()) {
            String one = Words.type(party.get());
            String run = asked.isOfChain() ? "@Repeated" + bounds(type) + " List<" + one + ">" : "List<" + one + ">";
            asked.report(Catalogue.PARTIES_NOT_LIST, findings, Words.type(type), run, one);
        } else if (slot.type().filter(ref -> hasLostItsRole(ref, scope)).isPresent()) {
            asked.report(
                    Catalogue.ROLE_NOT_KEPT,
                    findings,
                    Words.type(type),
                    scope.policy().name());
        } else if (asked.isOfChain()) {
            asked.reportOfChain(Catalogue.CHAIN_PARAMETER_NO_PARTY, findings, Words.type(type));
        } else {
            asked.report(Catalogue.RULE_PARAMETER_NO_PARTY, findings, Words.type(type));
        }
    }

    private static String element(AskedFor asked) {
        return asked.parameter()
                .type()
                .innermost()
                .filter(element -> !element.is("java.util.List"))
                .map(Words::type)
                .orElse("Wholesaler");
    }

    /** Whether it is an interface that was compiled before, and in no policy that says what it is. */
    private static boolean hasLostItsRole(ClassRef ref, Scope scope) {
        return !ref.packageName().startsWith("java.")
                && scope.policies().stream().noneMatch(policy -> ref.isNestedIn(policy.ref()))
                && scope.surroundings().topLevelTypes().stream()
                        .noneMatch(compiled -> ref.equals(compiled) || ref.isNestedIn(compiled))
                && scope.types()
                        .declared(ref)
                        .filter(type -> type.kind() == NamedType.Kind.INTERFACE)
                        .isPresent();
    }

    /** An optional party is a run of none or one. */
    private static String bounds(JavaType type) {
        return type.isOptional() ? "(min = 0, max = 1)" : "";
    }
}
