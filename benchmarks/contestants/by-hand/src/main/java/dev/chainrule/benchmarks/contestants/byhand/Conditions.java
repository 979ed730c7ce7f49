package dev.chainrule.benchmarks.contestants.byhand;

import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.Service;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The conditions, for all that is written by hand. What several of them need is read once, before. */
final class Conditions {

    static final LocalDate AGREEMENT_DUE = LocalDate.of(2020, 2, 1);

    private Conditions() {}

    static boolean done(Optional<LocalDate> on, LocalDate date) {
        return on.isPresent() && !on.get().isAfter(date);
    }

    static boolean providesAll(DirectBillPartner partner) {
        Set<Service> services = partner.services();
        return services.contains(Service.BILLING)
                && services.contains(Service.SUPPORT)
                && services.contains(Service.MANAGED_SERVICES);
    }

    static boolean fromTheMarketplace(OfferKind offer) {
        return offer == OfferKind.FIRST_PARTY || offer == OfferKind.THIRD_PARTY;
    }

    static boolean withAnotherTenant(PartnerAsCustomer buyer) {
        return !buyer.buyingTenant().equals(buyer.cspTenant());
    }

    static boolean toAnother(Partner seller, EndCustomer buyer) {
        return !seller.id().equals(buyer.id()) && !seller.corporateGroup().equals(buyer.corporateGroup());
    }

    static boolean notFromItsProvider(IndirectProvider provider, PartnerAsCustomer buyer) {
        String id = provider.id();
        return !buyer.resellerOf().contains(id) || buyer.customerOf().contains(id);
    }

    /** Who is in no market is told of elsewhere. */
    static boolean sameIfAny(Optional<Market> one, Optional<Market> other) {
        return one.equals(other) || one.isEmpty() || other.isEmpty();
    }
}
