package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Does a rule read a default accessor that answers null, and does not say that it may? It is no fact, so that nobody demands that it is
 * there, and a rule that compares two of them takes both missing for the same.
 */
final class NullAnsweredCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        List<Rule.Trusted> answering = scope.surroundings().answeringNull();
        for (Policy policy : scope.policies()) {
            policy.rules().stream()
                    .flatMap(rule -> rule.trusted().stream())
                    .distinct()
                    .filter(answering::contains)
                    .forEach(method -> untold(method, scope.types())
                            .ifPresent(accessor -> findings.mention(
                                    Catalogue.NULL_ANSWERED,
                                    accessor.place(),
                                    method.declaredIn().simpleName(),
                                    method.name())));
        }
    }

    private static Optional<Accessor> untold(Rule.Trusted method, Types types) {
        return types.find(method.declaredIn())
                .flatMap(type -> type.accessor(method.name()))
                .filter(accessor -> !accessor.needNotBeThere());
    }
}
