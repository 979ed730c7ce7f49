package dev.chainrule.benchmarks.contestants.chainrule;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgramDecision;
import dev.chainrule.csp.CspProgramValidator;
import java.util.Optional;
import java.util.Set;

/**
 * Asks by {@code check}, which is given a list and has to find the chain itself. The list is taken out of a request by its kind, as {@code
 * Decides} takes the parties, so that how requests are kept is no part of the difference.
 */
public final class Checks implements Contestant<SaleRequest, CspProgramDecision> {

    @Override
    public String name() {
        return "Chainrule, check";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public CspProgramDecision decide(SaleRequest request) {
        if (request instanceof SaleRequest.Direct direct) {
            return CspProgramValidator.check(direct.sale(), direct.parties());
        }
        if (request instanceof SaleRequest.Indirect indirect) {
            return CspProgramValidator.check(indirect.sale(), indirect.parties());
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
