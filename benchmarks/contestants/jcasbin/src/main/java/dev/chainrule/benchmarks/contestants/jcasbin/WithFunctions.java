package dev.chainrule.benchmarks.contestants.jcasbin;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.util.Optional;
import java.util.Set;
import org.casbin.jcasbin.main.Enforcer;

/**
 * Attribute-based access control with custom functions: the matchers name the conditions, which are written in Java over the order system's
 * own objects. This is the quickest way to ask jCasbin, since it hashes the text of a matcher for every request and reads every attribute from
 * a map. It says yes or no: no rule's name, no message, no party, and no explanation of a denial.
 */
public final class WithFunctions implements Contestant<Object[], Boolean> {

    private final Enforcer enforcer = Models.enforcer("functions.conf");

    /** Has jCasbin see its functions, for what it compiles for the first request with new functions it does not keep. */
    public WithFunctions() {
        Functions.addTo(enforcer);
        enforcer.enforce(Models.OTHER, Set.of());
    }

    @Override
    public String name() {
        return "jCasbin, functions";
    }

    @Override
    public Object[] convert(SaleRequest request) {
        if (request instanceof SaleRequest.Direct direct) {
            return new Object[] {direct.sale(), direct.partner(), direct.customer()};
        }
        if (request instanceof SaleRequest.Indirect indirect) {
            return new Object[] {
                Models.INDIRECT, indirect.sale(), indirect.provider(), indirect.reseller(), indirect.customer()
            };
        }
        return new Object[] {Models.OTHER, request.parties()};
    }

    @Override
    public Boolean decide(Object[] request) {
        return enforcer.enforce(request);
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
