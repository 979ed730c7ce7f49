package dev.chainrule.benchmarks.contestants.easyrules;

import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.TenantType;
import java.time.LocalDate;
import java.util.Optional;

/** What the rules of both chains ask. */
final class Conditions {

    private static final LocalDate AGREEMENT_DUE = LocalDate.of(2020, 2, 1);

    private Conditions() {}

    static boolean signed(Sale sale, Partner partner) {
        return sale.date().isBefore(AGREEMENT_DUE) || done(partner.mpaSigned(), sale);
    }

    static boolean doneBeforeNewBusiness(Optional<LocalDate> on, Sale sale) {
        return !sale.newBusiness() || done(on, sale);
    }

    static boolean fromTheMarketplace(Sale sale) {
        return sale.offer() != OfferKind.OWN_SERVICE;
    }

    static boolean intoCustomerTenant(Sale sale) {
        return sale.tenantType() == TenantType.CUSTOMER;
    }

    static boolean buysWithAnotherTenant(EndCustomer customer) {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !buyer.buyingTenant().equals(buyer.cspTenant());
    }

    static boolean notInto(Sale sale, Partner partner) {
        return !sale.provisionedTo().equals(partner.cspTenant());
    }

    static boolean notInto(Sale sale, EndCustomer customer) {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !sale.provisionedTo().equals(buyer.cspTenant());
    }

    static boolean toAnother(Partner seller, EndCustomer buyer) {
        return !seller.id().equals(buyer.id()) && !seller.corporateGroup().equals(buyer.corporateGroup());
    }

    static boolean inSomeMarket(Organization organization) {
        return organization.market().isPresent();
    }

    /** Who is in no market breaks another rule. */
    static boolean sameMarket(Organization one, Organization other) {
        Optional<Market> market = one.market();
        Optional<Market> others = other.market();
        return market.isEmpty() || others.isEmpty() || market.get() == others.get();
    }

    private static boolean done(Optional<LocalDate> on, Sale sale) {
        return on.isPresent() && !on.get().isAfter(sale.date());
    }
}
