package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.NamedType;
import java.util.stream.Stream;

/** Is each party and each transaction a type that applications can implement? */
final class TypeShapeCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        Stream.concat(scope.types().parties().stream(), scope.types().transactions().stream())
                .distinct()
                .filter(type -> scope.policies().stream()
                        .noneMatch(policy -> policy.ref().equals(type.ref())))
                .forEach(type -> check(type, findings));
    }

    private static void check(NamedType type, Findings findings) {
        String name = type.ref().simpleName();
        String word = type.transaction() ? "transaction" : "party";
        if (type.party().isPresent() && type.transaction()) {
            findings.report(Catalogue.PARTY_AND_TRANSACTION, type.place(), name);
            return;
        }
        if (type.kind() != NamedType.Kind.INTERFACE) {
            findings.report(Catalogue.TYPE_NOT_INTERFACE, type.place(), word, name, Words.kind(type.kind()));
        } else if (type.visibility() == NamedType.Visibility.PRIVATE) {
            findings.report(Catalogue.TYPE_PRIVATE, type.place(), word, name);
        } else if (type.generic()) {
            findings.report(Catalogue.TYPE_GENERIC, type.place(), word, name);
        } else if (type.sealed()) {
            findings.report(Catalogue.TYPE_SEALED, type.place(), word, name);
        }
    }
}
