package dev.chainrule.benchmarks.contestants.chainrule;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgramDecision;
import dev.chainrule.csp.CspProgramValidator;
import java.util.Optional;
import java.util.Set;

/** Asks whether, and if not, why, by {@code direct} and {@code indirect}; by {@code check} where neither fits. */
public final class Decides implements Contestant<SaleRequest, CspProgramDecision> {

    @Override
    public String name() {
        return "Chainrule, Decision";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public CspProgramDecision decide(SaleRequest request) {
        if (request instanceof SaleRequest.Direct direct) {
            return CspProgramValidator.direct(direct.sale(), direct.microsoft(), direct.partner(), direct.customer());
        }
        if (request instanceof SaleRequest.Indirect indirect) {
            return CspProgramValidator.indirect(
                    indirect.sale(),
                    indirect.microsoft(),
                    indirect.provider(),
                    indirect.reseller(),
                    indirect.customer());
        }
        return CspProgramValidator.check(request.sale(), request.parties());
    }

    @Override
    public boolean permitted(CspProgramDecision decision) {
        return decision.permitted();
    }

    @Override
    public Optional<Set<String>> violated(CspProgramDecision decision) {
        return Optional.of(Codes.of(decision));
    }
}
