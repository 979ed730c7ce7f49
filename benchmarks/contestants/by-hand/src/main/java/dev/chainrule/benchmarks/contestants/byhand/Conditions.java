package dev.chainrule.benchmarks.contestants.byhand;

import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.Service;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The conditions, one method each, for all that is written by hand. */
final class Conditions {

    private static final LocalDate AGREEMENT_DUE = LocalDate.of(2020, 2, 1);

    private Conditions() {}

    static boolean signed(Sale sale, Partner partner) {
        return sale.date().isBefore(AGREEMENT_DUE) || done(partner.mpaSigned(), sale);
    }

    static boolean signedFirst(Sale sale, IndirectReseller reseller) {
        return !sale.newBusiness() || done(reseller.mpaSigned(), sale);
    }

    static boolean onboardedFirst(Sale sale, IndirectReseller reseller) {
        return !sale.newBusiness() || done(reseller.onboarded(), sale);
    }

    static boolean enrolledFirst(Sale sale, IndirectReseller reseller) {
        return !sale.newBusiness() || done(reseller.enrolled(), sale);
    }

    static boolean itsOwn(IndirectProvider provider, IndirectReseller reseller) {
        return reseller.resellerOf().contains(provider.id());
    }

    static boolean providesAll(DirectBillPartner partner) {
        Set<Service> services = partner.services();
        return services.contains(Service.BILLING)
                && services.contains(Service.SUPPORT)
                && services.contains(Service.MANAGED_SERVICES);
    }

    static boolean fromTheMarketplace(Sale sale) {
        return sale.offer() == OfferKind.FIRST_PARTY || sale.offer() == OfferKind.THIRD_PARTY;
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

    static boolean notFromItsProvider(IndirectProvider provider, EndCustomer customer) {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !buyer.resellerOf().contains(provider.id())
                || buyer.customerOf().contains(provider.id());
    }

    static boolean inSomeMarket(Organization organization) {
        return organization.market().isPresent();
    }

    /** Who is in no market is told of elsewhere. */
    static boolean sameMarket(Organization one, Organization other) {
        Optional<Market> market = one.market();
        Optional<Market> others = other.market();
        return market.isEmpty() || others.isEmpty() || market.get() == others.get();
    }

    private static boolean done(Optional<LocalDate> on, Sale sale) {
        return on.isPresent() && !on.get().isAfter(sale.date());
    }
}
