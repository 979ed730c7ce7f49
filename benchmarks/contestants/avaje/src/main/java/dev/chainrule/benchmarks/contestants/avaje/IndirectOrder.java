package dev.chainrule.benchmarks.contestants.avaje;

import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.Market;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An order of an end customer with an indirect reseller, which an indirect provider supplies. */
@NullUnmarked // Else avaje also checks that no field is null, which is no rule of the programme.
@Valid
public final class IndirectOrder extends OrderForm {

    private final IndirectProvider provider;
    private final IndirectReseller reseller;
    private final @Nullable Market providerMarket;
    private final @Nullable Market resellerMarket;
    private final @Nullable Market customerMarket;

    IndirectOrder(SaleRequest.Indirect request) {
        super(request.sale(), request.customer());
        provider = request.provider();
        reseller = request.reseller();
        providerMarket = provider.market().orElse(null);
        resellerMarket = reseller.market().orElse(null);
        customerMarket = customer.market().orElse(null);
    }

    @AssertTrue(message = "Every partner has to have signed the Microsoft Partner Agreement")
    public boolean signedMpa() {
        return signed(provider) && signed(reseller);
    }

    @AssertTrue(message = "The reseller cannot transact new business: it has not signed the agreement")
    public boolean signedMpaBeforeNewBusiness() {
        return !sale.newBusiness() || done(reseller.mpaSigned());
    }

    @AssertTrue(message = "The reseller cannot transact new business: it was not onboarded into Partner Center")
    public boolean onboardedBeforeNewBusiness() {
        return !sale.newBusiness() || done(reseller.onboarded());
    }

    @AssertTrue(message = "The reseller cannot transact new business: it was not enrolled as an indirect reseller")
    public boolean enrolledBeforeNewBusiness() {
        return !sale.newBusiness() || done(reseller.enrolled());
    }

    @AssertTrue(message = "The reseller is no indirect reseller of the provider")
    public boolean itsOwnReseller() {
        return reseller.resellerOf().contains(provider.id());
    }

    @AssertTrue(message = "Services cannot be provisioned to a tenant that is used for CSP")
    public boolean notIntoCspTenant() {
        return notInto(provider) && notInto(reseller) && notIntoThatOfTheCustomer();
    }

    @AssertTrue(message = "A partner does not sell to itself or to an affiliate as end customer")
    public boolean notToItselfOrAffiliate() {
        return sellsToAnother(provider) && sellsToAnother(reseller);
    }

    @AssertTrue(message = "An indirect reseller of the provider cannot buy as its end customer")
    public boolean notBuyingFromItsProvider() {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !buyer.resellerOf().contains(provider.id())
                || buyer.customerOf().contains(provider.id());
    }

    @AssertTrue(message = "The country of each organisation has to belong to a market of the programme")
    public boolean inSomeMarket() {
        return providerMarket != null && resellerMarket != null && customerMarket != null;
    }

    @AssertTrue(message = "A partner can sell only to customers in its own region")
    public boolean customerInSameMarket() {
        return sameIfAny(resellerMarket, customerMarket);
    }

    @AssertTrue(message = "A partner can have relationships only with partners in its own region")
    public boolean partnerInSameMarket() {
        return sameIfAny(providerMarket, resellerMarket);
    }
}
