package dev.chainrule.benchmarks.contestants.avaje;

import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.Service;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An order of an end customer with a direct-bill partner. */
@NullUnmarked // Else avaje also checks that no field is null, which is no rule of the programme.
@Valid
public final class DirectOrder extends OrderForm {

    private final DirectBillPartner partner;
    private final @Nullable Market partnerMarket;
    private final @Nullable Market customerMarket;

    DirectOrder(SaleRequest.Direct request) {
        super(request.sale(), request.customer());
        partner = request.partner();
        partnerMarket = partner.market().orElse(null);
        customerMarket = customer.market().orElse(null);
    }

    @AssertTrue(message = "The partner has not signed the Microsoft Partner Agreement")
    public boolean signedMpa() {
        return signed(partner);
    }

    @AssertTrue(message = "The direct-bill partner is not integrated with Microsoft through APIs")
    public boolean integratedThroughApis() {
        return partner.integratedThroughApis();
    }

    @AssertTrue(message = "The direct-bill partner has to provide billing, support and managed services")
    public boolean providesAllServices() {
        Set<Service> services = partner.services();
        return services.contains(Service.BILLING)
                && services.contains(Service.SUPPORT)
                && services.contains(Service.MANAGED_SERVICES);
    }

    @AssertTrue(message = "Services cannot be provisioned to a tenant that is used for CSP")
    public boolean notIntoCspTenant() {
        return notInto(partner) && notIntoThatOfTheCustomer();
    }

    @AssertTrue(message = "A partner does not sell to itself or to an affiliate as end customer")
    public boolean notToItselfOrAffiliate() {
        return sellsToAnother(partner);
    }

    @AssertTrue(message = "The country of each organisation has to belong to a market of the programme")
    public boolean inSomeMarket() {
        return partnerMarket != null && customerMarket != null;
    }

    @AssertTrue(message = "A partner can sell only to customers in its own region")
    public boolean customerInSameMarket() {
        return sameIfAny(partnerMarket, customerMarket);
    }
}
