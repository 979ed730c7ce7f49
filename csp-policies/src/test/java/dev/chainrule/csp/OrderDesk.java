package dev.chainrule.csp;

import dev.chainrule.csp.CspProgramDecision.Violation;
import dev.chainrule.csp.CspProgramFacts.CustomerFacts;
import dev.chainrule.csp.CspProgramFacts.DirectBillPartnerFacts;
import dev.chainrule.csp.CspProgramFacts.EngagementFacts;
import dev.chainrule.csp.CspProgramFacts.IndirectProviderFacts;
import dev.chainrule.csp.CspProgramFacts.IndirectResellerFacts;
import dev.chainrule.csp.CspProgramFacts.MicrosoftFacts;
import dev.chainrule.csp.CspProgramFacts.NewRelationshipFacts;
import dev.chainrule.csp.CspProgramFacts.NewSubscriptionFacts;
import dev.chainrule.csp.CspProgramFacts.PartnerAsCustomerFacts;
import dev.chainrule.csp.CspProgramFacts.SaleFacts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Transactions and parties with which all is in order, any of them with any other; each test spoils what it is about.
 */
final class OrderDesk {

    static final String TYPES = "Types of partner relationships";
    static final String MPA = "Signing the Microsoft Partner Agreement (MPA)";

    static final Optional<LocalDate> LONG_AGO = Optional.of(LocalDate.of(2019, 9, 2));
    static final Optional<LocalDate> NEVER = Optional.empty();

    private static final LocalDate TODAY = LocalDate.of(2023, 1, 11);

    private OrderDesk() {}

    /** New business. */
    static SaleFacts.Builder sale() {
        return CspProgramFacts.sale()
                .date(TODAY)
                .offer(OfferKind.FIRST_PARTY)
                .newBusiness(true)
                .provisionedTo("delta.example")
                .tenantType(TenantType.CUSTOMER);
    }

    static SaleFacts.Builder renewal() {
        return sale().newBusiness(false);
    }

    static NewSubscriptionFacts.Builder newSubscription() {
        return CspProgramFacts.newSubscription().date(TODAY).subscription("S-4711");
    }

    static EngagementFacts.Builder engagement() {
        return CspProgramFacts.engagement().date(TODAY);
    }

    static NewRelationshipFacts.Builder newRelationship() {
        return CspProgramFacts.newRelationship().date(TODAY);
    }

    static MicrosoftFacts microsoft() {
        return CspProgramFacts.microsoft().build();
    }

    static IndirectProviderFacts.Builder provider() {
        return provider("alpine");
    }

    static IndirectProviderFacts.Builder provider(String id) {
        return CspProgramFacts.indirectProvider()
                .id(id)
                .country("DE")
                .corporateGroup(id + " group")
                .cspTenant(id + "-csp.example")
                .mpaSigned(LONG_AGO);
    }

    /** A reseller of the provider alpine. */
    static IndirectResellerFacts.Builder reseller() {
        return reseller("brook");
    }

    static IndirectResellerFacts.Builder reseller(String id) {
        return CspProgramFacts.indirectReseller()
                .id(id)
                .country("AT")
                .corporateGroup(id + " group")
                .cspTenant(id + "-csp.example")
                .mpaSigned(LONG_AGO)
                .resellerOf(Set.of("alpine"))
                .onboarded(LONG_AGO)
                .enrolled(LONG_AGO);
    }

    static DirectBillPartnerFacts.Builder directBillPartner() {
        return directBillPartner("cedar");
    }

    static DirectBillPartnerFacts.Builder directBillPartner(String id) {
        return CspProgramFacts.directBillPartner()
                .id(id)
                .country("FR")
                .corporateGroup(id + " group")
                .cspTenant(id + "-csp.example")
                .mpaSigned(LONG_AGO)
                .integratedThroughApis(true)
                .services(EnumSet.allOf(Service.class));
    }

    static CustomerFacts.Builder customer() {
        return CspProgramFacts.customer().id("delta").country("DE").corporateGroup("delta group");
    }

    /** A reseller of another provider, elm's own, that buys with a tenant for internal use. */
    static PartnerAsCustomerFacts.Builder partnerAsCustomer() {
        return CspProgramFacts.partnerAsCustomer()
                .id("elm")
                .country("NL")
                .corporateGroup("elm group")
                .cspTenant("elm-csp.example")
                .buyingTenant("elm.example")
                .resellerOf(Set.of("fjord"))
                .customerOf(Set.of());
    }

    /** What the decision was denied for. */
    static List<String> codes(CspProgramDecision decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    /** The one reason for a denial. */
    static Violation reason(CspProgramDecision decision) {
        List<Violation> violations = decision.violations();
        if (violations.size() != 1) {
            throw new AssertionError("Not denied for one reason: " + decision);
        }
        return violations.get(0);
    }

    /** The ids of the organisations that a violation concerns, in chain order. */
    static List<String> concerned(Violation violation) {
        return violation.parties().stream()
                .map(participant -> ((CspProgram.Organization) participant.party()).id())
                .toList();
    }
}
