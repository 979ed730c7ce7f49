package dev.chainrule.benchmarks.contestants.byhand;

import static dev.chainrule.benchmarks.contestants.byhand.Conditions.buysWithAnotherTenant;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.enrolledFirst;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.fromTheMarketplace;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.inSomeMarket;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.itsOwn;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.notFromItsProvider;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.notInto;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.onboardedFirst;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.providesAll;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.sameMarket;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.signed;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.signedFirst;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.toAnother;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.TenantType;
import java.util.Optional;
import java.util.Set;

/** Whether, as conditions joined by {@code &&}: the least that can be done. */
public final class AsBoolean implements Contestant<SaleRequest, Boolean> {

    @Override
    public String name() {
        return "by hand, boolean";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public Boolean decide(SaleRequest request) {
        if (request instanceof SaleRequest.Direct direct) {
            return permits(direct);
        }
        return request instanceof SaleRequest.Indirect indirect && permits(indirect);
    }

    private static boolean permits(SaleRequest.Direct request) {
        Sale sale = request.sale();
        return signed(sale, request.partner())
                && request.partner().integratedThroughApis()
                && providesAll(request.partner())
                && permits(sale, request.customer())
                && notInto(sale, request.partner())
                && toAnother(request.partner(), request.customer())
                && inSomeMarket(request.partner())
                && inSomeMarket(request.customer())
                && sameMarket(request.partner(), request.customer());
    }

    private static boolean permits(SaleRequest.Indirect request) {
        Sale sale = request.sale();
        return signed(sale, request.provider())
                && signed(sale, request.reseller())
                && signedFirst(sale, request.reseller())
                && onboardedFirst(sale, request.reseller())
                && enrolledFirst(sale, request.reseller())
                && itsOwn(request.provider(), request.reseller())
                && permits(sale, request.customer())
                && notInto(sale, request.provider())
                && notInto(sale, request.reseller())
                && toAnother(request.provider(), request.customer())
                && toAnother(request.reseller(), request.customer())
                && notFromItsProvider(request.provider(), request.customer())
                && inSomeMarket(request.provider())
                && inSomeMarket(request.reseller())
                && inSomeMarket(request.customer())
                && sameMarket(request.reseller(), request.customer())
                && sameMarket(request.provider(), request.reseller());
    }

    private static boolean permits(Sale sale, EndCustomer customer) {
        return fromTheMarketplace(sale)
                && buysWithAnotherTenant(customer)
                && sale.tenantType() == TenantType.CUSTOMER
                && notInto(sale, customer);
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
