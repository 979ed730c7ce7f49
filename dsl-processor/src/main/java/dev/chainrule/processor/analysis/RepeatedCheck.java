package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Parameter.Repeat;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;

/** Is each list of a chain a run, and nothing else one, and can its bounds be kept? */
final class RepeatedCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.chains()
                    .forEach(chain -> chain.method()
                            .parameters()
                            .forEach(parameter -> checkChain(chain.name(), parameter, findings)));
            policy.rules()
                    .forEach(rule -> rule.method().parameters().stream()
                            .filter(parameter -> parameter.repeated().isPresent())
                            .forEach(parameter -> reportRule(rule, parameter, findings)));
        }
    }

    private static void checkChain(String chain, Parameter parameter, Findings findings) {
        boolean list = parameter.type().is("java.util.List");
        boolean known = !(parameter.type() instanceof JavaType.Missing);
        if (parameter.repeated().isEmpty()) {
            if (list) {
                findings.report(Catalogue.LIST_NOT_REPEATED, parameter.place(), parameter.name(), chain);
            }
            return;
        }
        Place annotation = parameter.place().annotation("Repeated");
        if (!list && known) {
            String type = Words.type(parameter.type());
            String element = parameter.type().innermost().map(Words::type).orElse("Wholesaler");
            findings.report(Catalogue.REPEATED_NOT_LIST, annotation, parameter.name(), chain, type, element);
        }
        Repeat bounds = parameter.repeated().get();
        if (bounds.min() < 0 || bounds.max() < 1 || bounds.max() < bounds.min()) {
            String wrong = bounds.min() < 0 ? "min" : "max";
            findings.report(
                    Catalogue.RUN_BOUNDS,
                    parameter.place().annotation("Repeated", wrong),
                    parameter.name(),
                    chain,
                    bounds.min(),
                    bounds.max());
        }
    }

    private static void reportRule(Rule rule, Parameter parameter, Findings findings) {
        findings.report(
                Catalogue.REPEATED_ON_RULE,
                parameter.place().annotation("Repeated"),
                parameter.name(),
                Words.kind(rule),
                rule.name());
    }
}
