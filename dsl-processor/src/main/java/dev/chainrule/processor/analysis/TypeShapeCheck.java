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
                .forEach(type -> check(type, scope, findings));
    }

    private static void check(NamedType type, Scope scope, Findings findings) {
        String name = type.ref().simpleName();
        String word = type.transaction() ? "transaction" : "party";
        if (type.party().isPresent() && type.transaction()) {
            findings.report(Catalogue.PARTY_AND_TRANSACTION, type.place(), name);
            return;
        }
        if (type.kind() != NamedType.Kind.INTERFACE) {
            findings.report(Catalogue.TYPE_NOT_INTERFACE, type.place(), word, name, Words.kind(type.kind()));
        } else if (type.visibility() == NamedType.Visibility.PRIVATE) {
            if (isInPrivatePolicy(type, scope)) {
                findings.setAside(type.place());
            } else {
                findings.report(Catalogue.TYPE_PRIVATE, type.place(), word, name);
            }
        } else if (type.generic()) {
            findings.report(Catalogue.TYPE_GENERIC, type.place(), word, name);
        } else if (type.sealed()) {
            findings.report(Catalogue.TYPE_SEALED, type.place(), word, name);
        }
    }

    /** The policy is what has to be made visible then. */
    private static boolean isInPrivatePolicy(NamedType type, Scope scope) {
        return scope.policies().stream()
                .filter(policy -> policy.visibility() == NamedType.Visibility.PRIVATE)
                .anyMatch(policy -> type.ref().isNestedIn(policy.ref()));
    }
}
