package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Does nothing that validators ask declare a checked exception? They ask outside of rules as well, where nobody could handle it. */
final class ThrownCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        Types types = scope.types();
        Stream.concat(types.parties().stream(), types.transactions().stream())
                .filter(type -> type.kind() == NamedType.Kind.INTERFACE)
                .forEach(type -> type.accessors().stream()
                        .filter(Accessor::isFact)
                        .forEach(fact -> check(fact, types.place(fact, type), findings)));
        types.transactions().stream()
                .flatMap(type -> types.effectiveDates(type.ref()).stream())
                .filter(date -> !date.isAbstract())
                .forEach(date -> check(date, date.place(), findings));
        scope.policies().stream()
                .flatMap(policy -> policy.rules().stream())
                .forEach(rule -> rule.demanded().forEach(fact -> check(fact, rule, types, findings)));
    }

    /**
     * What a rule asks on the way to a fact, but for what parties and transactions tell themselves. One that only warns asks where what is
     * thrown is caught, unless it takes a list.
     */
    private static void check(Fact fact, Rule rule, Types types, Findings findings) {
        boolean ofList = rule.method()
                .parameters()
                .get(fact.parameter())
                .type()
                .listElement()
                .isPresent();
        List<Accessor> asked = fact.asked(rule.method(), types::find);
        boolean behind = asked.size() > 1 || fact.as().isPresent();
        if (ofList || (behind && !rule.warning())) {
            asked.forEach(accessor -> check(
                    accessor,
                    types.find(accessor.declaredIn()).isPresent()
                            ? accessor.place()
                            : rule.method().place(),
                    findings));
        }
    }

    private static void check(Accessor accessor, Place place, Findings findings) {
        accessor.thrown().stream()
                .findFirst()
                .ifPresent(thrown -> findings.report(
                        Catalogue.ACCESSOR_THROWS,
                        place,
                        accessor.name(),
                        accessor.declaredIn().simpleName(),
                        thrown));
    }
}
