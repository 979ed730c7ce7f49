package dev.chainrule.benchmarks.contestants.chainrule;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgramValidator;
import java.util.Optional;
import java.util.Set;

/** Asks whether, by {@code permitsDirect} and {@code permitsIndirect}, and denies where neither fits. */
public final class Permits implements Contestant<SaleRequest, Boolean> {

    @Override
    public String name() {
        return "Chainrule, permits";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public Boolean decide(SaleRequest request) {
        if (request instanceof SaleRequest.Direct direct) {
            return CspProgramValidator.permitsDirect(
                    direct.sale(), direct.microsoft(), direct.partner(), direct.customer());
        }
        if (request instanceof SaleRequest.Indirect indirect) {
            return CspProgramValidator.permitsIndirect(
                    indirect.sale(),
                    indirect.microsoft(),
                    indirect.provider(),
                    indirect.reseller(),
                    indirect.customer());
        }
        return false;
    }

    @Override
    public boolean permitted(Boolean decision) {
        return decision;
    }

    @Override
    public Optional<Set<String>> violated(Boolean decision) {
        return Optional.empty();
    }
}
