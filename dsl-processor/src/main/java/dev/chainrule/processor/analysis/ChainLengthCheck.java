package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;

/** Does each chain join at least two parties, however short its runs are? */
final class ChainLengthCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.chains().stream()
                    .map(chain -> chain.method())
                    .filter(findings::isSound)
                    .forEach(method -> check(method, scope.types(), findings));
        }
    }

    private static void check(Method method, Types types, Findings findings) {
        long fewest = method.parameters().stream()
                .filter(parameter -> types.slot(parameter.type()).isParty())
                .mapToLong(parameter ->
                        parameter.repeated().map(Parameter.Repeat::min).orElse(1))
                .sum();
        if (fewest < 2) {
            String parties = fewest == 0 ? "no party at all" : "a single party";
            findings.report(Catalogue.CHAIN_TOO_SHORT, method.place(), method.name(), parties);
        }
    }
}
