package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;

/** Is there a method that looks like a rule and is none, since somebody forgot to say so? */
final class UnaskedMethodCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        scope.surroundings()
                .called()
                .ifPresent(called -> scope.policy().others().stream()
                        .filter(method -> findings.isSound(method)
                                && looksLikeRule(method, scope.types())
                                && !called.contains(method.name())
                                && method.annotations().isEmpty())
                        .forEach(method -> findings.mention(Catalogue.UNASKED_METHOD, method.place(), method.name())));
    }

    private static boolean looksLikeRule(Method method, Types types) {
        return method.flavor() == Method.Flavor.STATIC
                && method.returns().equals(new JavaType.Primitive("boolean"))
                && !method.parameters().isEmpty()
                && method.parameters().stream()
                        .map(parameter -> types.slot(parameter.type()))
                        .allMatch(slot -> slot.isParty() || slot.isTransaction());
    }
}
