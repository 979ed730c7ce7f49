package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;

/** Does every {@code @Next} have a party before it? */
final class NextCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.chains()
                    .forEach(chain -> chain.method().parameters().stream()
                            .filter(Parameter::next)
                            .forEach(parameter -> findings.report(
                                    Catalogue.NEXT_ON_CHAIN, place(parameter), parameter.name(), chain.name())));
            policy.rules().forEach(rule -> check(rule, scope.types(), findings));
        }
    }

    private static void check(Rule rule, Types types, Findings findings) {
        boolean first = true;
        for (Parameter parameter : rule.method().parameters()) {
            Slot slot = types.slot(parameter.type());
            if (parameter.next() && slot.isTransaction()) {
                findings.report(
                        Catalogue.NEXT_ON_TRANSACTION,
                        place(parameter),
                        parameter.name(),
                        Words.kind(rule),
                        rule.name());
            } else if (parameter.next() && slot.isParty() && first) {
                findings.report(
                        Catalogue.NEXT_ON_FIRST, place(parameter), parameter.name(), Words.kind(rule), rule.name());
            }
            // What is neither has a finding of its own, and might have been meant as the first party.
            first &= slot.isTransaction();
        }
    }

    private static Place place(Parameter parameter) {
        return parameter.place().annotation("Next");
    }
}
