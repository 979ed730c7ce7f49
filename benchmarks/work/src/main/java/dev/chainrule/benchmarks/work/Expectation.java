package dev.chainrule.benchmarks.work;

import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.Service;
import dev.chainrule.csp.TenantType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which rules of the CSP programme does a sale break? Written to be read beside the document, in no way to be fast. */
final class Expectation {

    private static final LocalDate AGREEMENT_DUE = LocalDate.of(2020, 2, 1);

    private final Set<String> violated = new TreeSet<>();
    private final Sale sale;

    private Expectation(Sale sale) {
        this.sale = sale;
    }

    /** The codes of the rules that are broken. */
    static Set<String> violated(SaleRequest request) {
        Expectation expectation = new Expectation(request.sale());
        if (request instanceof SaleRequest.Direct direct) {
            expectation.direct(direct);
        } else if (request instanceof SaleRequest.Indirect indirect) {
            expectation.indirect(indirect);
        } else {
            expectation.require(false, "no-chain");
        }
        return Set.copyOf(expectation.violated);
    }

    private void require(boolean condition, String code) {
        if (!condition) {
            violated.add(code);
        }
    }

    private void direct(SaleRequest.Direct request) {
        var partner = request.partner();
        partner(partner);
        require(partner.integratedThroughApis(), "integratedThroughApis");
        require(partner.services().equals(Set.of(Service.values())), "providesAllServices");
        sold(request.customer());
        sells(partner, request.customer());
        sameMarket(partner, request.customer(), "customerInSameMarket");
    }

    private void indirect(SaleRequest.Indirect request) {
        IndirectProvider provider = request.provider();
        IndirectReseller reseller = request.reseller();
        partner(provider);
        partner(reseller);
        if (sale.newBusiness()) {
            require(done(reseller.mpaSigned()), "signedMpaBeforeNewBusiness");
            require(done(reseller.onboarded()), "onboardedBeforeNewBusiness");
            require(done(reseller.enrolled()), "enrolledBeforeNewBusiness");
        }
        require(reseller.resellerOf().contains(provider.id()), "itsOwnReseller");
        sold(request.customer());
        sells(provider, request.customer());
        sells(reseller, request.customer());
        if (request.customer() instanceof PartnerAsCustomer buyer) {
            boolean itsReseller = buyer.resellerOf().contains(provider.id());
            require(!itsReseller || buyer.customerOf().contains(provider.id()), "notBuyingFromItsProvider");
        }
        sameMarket(reseller, request.customer(), "customerInSameMarket");
        sameMarket(provider, reseller, "partnerInSameMarket");
    }

    private void partner(Partner partner) {
        require(sale.date().isBefore(AGREEMENT_DUE) || done(partner.mpaSigned()), "signedMpa");
        require(!sale.provisionedTo().equals(partner.cspTenant()), "notIntoCspTenant");
        require(partner.market().isPresent(), "inSomeMarket");
    }

    private void sold(EndCustomer customer) {
        require(sale.offer() != OfferKind.OWN_SERVICE, "fromTheMarketplace");
        require(sale.tenantType() == TenantType.CUSTOMER, "intoCustomerTenant");
        require(customer.market().isPresent(), "inSomeMarket");
        if (customer instanceof PartnerAsCustomer buyer) {
            require(!buyer.buyingTenant().equals(buyer.cspTenant()), "buysWithAnotherTenant");
            require(!sale.provisionedTo().equals(buyer.cspTenant()), "notIntoCspTenant");
        }
    }

    private void sells(Partner seller, EndCustomer buyer) {
        boolean itself = seller.id().equals(buyer.id());
        boolean affiliate = seller.corporateGroup().equals(buyer.corporateGroup());
        require(!itself && !affiliate, "notToItselfOrAffiliate");
    }

    private void sameMarket(Organization one, Organization other, String code) {
        boolean known = one.market().isPresent() && other.market().isPresent();
        require(!known || one.market().equals(other.market()), code);
    }

    private boolean done(Optional<LocalDate> on) {
        return on.isPresent() && !on.get().isAfter(sale.date());
    }
}
