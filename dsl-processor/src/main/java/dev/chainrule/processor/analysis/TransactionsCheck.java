package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;
import java.util.List;

/** Is each chain and each rule about one transaction at most? */
final class TransactionsCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.chains().forEach(chain -> check("chain", chain.method(), scope.types(), findings));
            policy.rules().forEach(rule -> check(Words.kind(rule), rule.method(), scope.types(), findings));
        }
    }

    private static void check(String kind, Method method, Types types, Findings findings) {
        List<Parameter> transactions = method.parameters().stream()
                .filter(parameter -> types.slot(parameter.type()).isTransaction())
                .toList();
        if (transactions.size() > 1) {
            findings.report(
                    Catalogue.TWO_TRANSACTIONS,
                    transactions.get(1).place(),
                    kind,
                    method.name(),
                    transactions.get(0).name(),
                    transactions.get(1).name());
        }
    }
}
