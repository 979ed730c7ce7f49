package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.Service;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order of an end customer with a direct-bill partner. */
@OfDirectSales.IntegratedThroughApis
@OfDirectSales.ProvidesAllServices
public final class DirectOrder extends Order {

    private final DirectBillPartner partner;
    private final @Nullable Market partnerMarket;
    private final @Nullable Market customerMarket;

    DirectOrder(SaleRequest.Direct request) {
        super(request.sale(), request.customer());
        partner = request.partner();
        partnerMarket = partner.market().orElse(null);
        customerMarket = customer.market().orElse(null);
    }

    @Override
    boolean signedMpa() {
        return signed(partner);
    }

    boolean integratedThroughApis() {
        return partner.integratedThroughApis();
    }

    boolean providesAllServices() {
        Set<Service> services = partner.services();
        return services.contains(Service.BILLING)
                && services.contains(Service.SUPPORT)
                && services.contains(Service.MANAGED_SERVICES);
    }

    @Override
    boolean notIntoCspTenant() {
        return notInto(partner) && notIntoThatOfTheCustomer();
    }

    @Override
    boolean notToItselfOrAffiliate() {
        return sellsToAnother(partner);
    }

    @Override
    boolean inSomeMarket() {
        return partnerMarket != null && customerMarket != null;
    }

    @Override
    boolean customerInSameMarket() {
        return sameIfAny(partnerMarket, customerMarket);
    }
}
