package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Can whoever sees a policy also see what its facts are? Validators of policies that extend it ask for the same facts. */
final class FactVisibilityCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        Set<Place> told = new HashSet<>();
        for (Policy policy : scope.policies()) {
            Stream.concat(
                            policy.types().stream()
                                    .filter(type -> type.kind() == NamedType.Kind.INTERFACE)
                                    .filter(type -> type.party().isPresent() || type.transaction())
                                    .flatMap(type -> type.accessors().stream())
                                    .filter(Accessor::isFact),
                            policy.rules().stream().flatMap(rule -> asked(rule, scope.types())))
                    .filter(accessor -> accessor.visibility().compareTo(policy.visibility()) > 0)
                    .filter(accessor -> told.add(accessor.place()))
                    .forEach(accessor -> findings.report(
                            Catalogue.LESS_VISIBLE,
                            accessor.place(),
                            "fact",
                            accessor.name(),
                            Words.type(accessor.type()),
                            policy.name()));
            policy.rules().forEach(rule -> checkNarrowed(rule, policy, scope.types(), findings));
        }
    }

    private static void checkNarrowed(Rule rule, Policy policy, Types types, Findings findings) {
        rule.demanded().stream()
                .flatMap(fact -> fact.as().stream())
                .distinct()
                .flatMap(type -> types.find(type).stream())
                .filter(type -> type.visibility().compareTo(policy.visibility()) > 0)
                .forEach(type -> findings.report(
                        Catalogue.LESS_VISIBLE,
                        rule.method().place(),
                        Words.kind(rule),
                        rule.method().name(),
                        type.ref().simpleName(),
                        policy.name()));
    }

    /** What is asked on the way to all facts that must be there, but for the last, of which nothing is asked. */
    private static Stream<Accessor> asked(Rule rule, Types types) {
        return rule.demanded().stream()
                .flatMap(fact -> fact.asked(rule.method(), types::find).stream()
                        .limit(fact.accessors().size() - 1));
    }
}
