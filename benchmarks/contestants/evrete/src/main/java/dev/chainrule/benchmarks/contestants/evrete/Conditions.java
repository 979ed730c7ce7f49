package dev.chainrule.benchmarks.contestants.evrete;

import dev.chainrule.csp.CspProgram.CspMember;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.Service;
import java.time.LocalDate;
import java.util.Optional;

/** What rules ask of the parties of a request: each says that something is wrong. */
final class Conditions {

    private static final LocalDate AGREEMENT_DUE = LocalDate.of(2020, 2, 1);

    private Conditions() {}

    static boolean unsigned(Sale sale, Partner partner) {
        return !sale.date().isBefore(AGREEMENT_DUE) && notDone(partner.mpaSigned(), sale);
    }

    static boolean notDone(Optional<LocalDate> on, Sale sale) {
        return on.isEmpty() || on.get().isAfter(sale.date());
    }

    static boolean lacksServices(DirectBillPartner partner) {
        return !partner.services().contains(Service.BILLING)
                || !partner.services().contains(Service.SUPPORT)
                || !partner.services().contains(Service.MANAGED_SERVICES);
    }

    static boolean beyondTheMarketplace(Sale sale) {
        return sale.offer() != OfferKind.FIRST_PARTY && sale.offer() != OfferKind.THIRD_PARTY;
    }

    static boolean buysWithCspTenant(EndCustomer customer) {
        return customer instanceof PartnerAsCustomer buyer
                && buyer.buyingTenant().equals(buyer.cspTenant());
    }

    static boolean intoCspTenant(Sale sale, CspMember member) {
        return sale.provisionedTo().equals(member.cspTenant());
    }

    static boolean intoCspTenant(Sale sale, EndCustomer customer) {
        return customer instanceof PartnerAsCustomer buyer
                && sale.provisionedTo().equals(buyer.cspTenant());
    }

    static boolean toItselfOrAffiliate(Partner seller, EndCustomer buyer) {
        return seller.id().equals(buyer.id()) || seller.corporateGroup().equals(buyer.corporateGroup());
    }

    static boolean buysFromItsProvider(IndirectProvider provider, EndCustomer customer) {
        return customer instanceof PartnerAsCustomer buyer
                && buyer.resellerOf().contains(provider.id())
                && !buyer.customerOf().contains(provider.id());
    }

    static boolean inNoMarket(Organization organization) {
        return organization.market().isEmpty();
    }

    /** Who is in no market is told of elsewhere. */
    static boolean inOtherMarkets(Organization one, Organization other) {
        Optional<Market> market = one.market();
        Optional<Market> others = other.market();
        return market.isPresent() && others.isPresent() && market.get() != others.get();
    }
}
