package dev.chainrule.benchmarks.contestants.byhand;

import static dev.chainrule.benchmarks.contestants.byhand.Conditions.AGREEMENT_DUE;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.done;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.fromTheMarketplace;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.notFromItsProvider;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.providesAll;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.toAnother;
import static dev.chainrule.benchmarks.contestants.byhand.Conditions.withAnotherTenant;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.TenantType;
import java.time.LocalDate;
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
            return permits(direct.sale(), direct.partner(), direct.customer());
        }
        return request instanceof SaleRequest.Indirect indirect
                && permits(indirect.sale(), indirect.provider(), indirect.reseller(), indirect.customer());
    }

    private static boolean permits(Sale sale, DirectBillPartner partner, EndCustomer customer) {
        LocalDate date = sale.date();
        String tenant = sale.provisionedTo();
        Optional<Market> market = partner.market();
        return (date.isBefore(AGREEMENT_DUE) || done(partner.mpaSigned(), date))
                && partner.integratedThroughApis()
                && providesAll(partner)
                && fromTheMarketplace(sale.offer())
                && sale.tenantType() == TenantType.CUSTOMER
                && !tenant.equals(partner.cspTenant())
                && (!(customer instanceof PartnerAsCustomer buyer)
                        || (withAnotherTenant(buyer) && !tenant.equals(buyer.cspTenant())))
                && toAnother(partner, customer)
                && market.isPresent()
                && market.equals(customer.market());
    }

    private static boolean permits(
            Sale sale, IndirectProvider provider, IndirectReseller reseller, EndCustomer customer) {
        LocalDate date = sale.date();
        String tenant = sale.provisionedTo();
        Optional<LocalDate> signed = reseller.mpaSigned();
        Optional<Market> market = provider.market();
        return (date.isBefore(AGREEMENT_DUE) || (done(provider.mpaSigned(), date) && done(signed, date)))
                && (!sale.newBusiness()
                        || (done(signed, date) && done(reseller.onboarded(), date) && done(reseller.enrolled(), date)))
                && reseller.resellerOf().contains(provider.id())
                && fromTheMarketplace(sale.offer())
                && sale.tenantType() == TenantType.CUSTOMER
                && !tenant.equals(provider.cspTenant())
                && !tenant.equals(reseller.cspTenant())
                && (!(customer instanceof PartnerAsCustomer buyer)
                        || (withAnotherTenant(buyer)
                                && !tenant.equals(buyer.cspTenant())
                                && notFromItsProvider(provider, buyer)))
                && toAnother(provider, customer)
                && toAnother(reseller, customer)
                && market.isPresent()
                && market.equals(reseller.market())
                && market.equals(customer.market());
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
