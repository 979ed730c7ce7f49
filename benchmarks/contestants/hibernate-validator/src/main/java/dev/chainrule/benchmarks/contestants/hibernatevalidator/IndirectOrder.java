package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.Market;
import org.jspecify.annotations.Nullable;

/** An order of an end customer with an indirect reseller, which an indirect provider supplies. */
@OfIndirectSales.SignedMpaBeforeNewBusiness
@OfIndirectSales.OnboardedBeforeNewBusiness
@OfIndirectSales.EnrolledBeforeNewBusiness
@OfIndirectSales.ItsOwnReseller
@OfIndirectSales.NotBuyingFromItsProvider
@OfIndirectSales.PartnerInSameMarket
public final class IndirectOrder extends Order {

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

    @Override
    boolean signedMpa() {
        return signed(provider) && signed(reseller);
    }

    boolean signedMpaBeforeNewBusiness() {
        return !sale.newBusiness() || done(reseller.mpaSigned());
    }

    boolean onboardedBeforeNewBusiness() {
        return !sale.newBusiness() || done(reseller.onboarded());
    }

    boolean enrolledBeforeNewBusiness() {
        return !sale.newBusiness() || done(reseller.enrolled());
    }

    boolean itsOwnReseller() {
        return reseller.resellerOf().contains(provider.id());
    }

    @Override
    boolean notIntoCspTenant() {
        return notInto(provider) && notInto(reseller) && notIntoThatOfTheCustomer();
    }

    @Override
    boolean notToItselfOrAffiliate() {
        return sellsToAnother(provider) && sellsToAnother(reseller);
    }

    boolean notBuyingFromItsProvider() {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !buyer.resellerOf().contains(provider.id())
                || buyer.customerOf().contains(provider.id());
    }

    @Override
    boolean inSomeMarket() {
        return providerMarket != null && resellerMarket != null && customerMarket != null;
    }

    @Override
    boolean customerInSameMarket() {
        return sameIfAny(resellerMarket, customerMarket);
    }

    boolean partnerInSameMarket() {
        return sameIfAny(providerMarket, resellerMarket);
    }
}
