package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.TYPES;
import static dev.chainrule.csp.OrderDesk.codes;
import static dev.chainrule.csp.OrderDesk.concerned;
import static dev.chainrule.csp.OrderDesk.customer;
import static dev.chainrule.csp.OrderDesk.directBillPartner;
import static dev.chainrule.csp.OrderDesk.engagement;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static dev.chainrule.csp.OrderDesk.newRelationship;
import static dev.chainrule.csp.OrderDesk.newSubscription;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reason;
import static dev.chainrule.csp.OrderDesk.reseller;
import static dev.chainrule.csp.OrderDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgramDecision.PartyType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of partner relationships in the CSP programme: what each of the three kinds of partner does, and has to do. */
class PartnerTypesTest {

    private final IndirectReseller anothersReseller =
            reseller().resellerOf(Set.of("fjord")).build();

    @Test
    void thereAreThreeKindsOfPartners() {
        var sellers = CspProgramValidator.next(newRelationship().build(), List.of());

        assertThat(sellers.candidates())
                .extracting(PartyType::label)
                .containsExactlyInAnyOrder("indirect provider", "indirect reseller", "direct-bill partner");
    }

    @ParameterizedTest
    @EnumSource(
            value = OfferKind.class,
            names = {"FIRST_PARTY", "THIRD_PARTY"})
    void aProviderBuysFirstAndThirdPartyOffersThatItsResellersResell(OfferKind offer) {
        var decision = CspProgramValidator.indirect(
                sale().offer(offer).build(),
                microsoft(),
                provider().build(),
                reseller().build(),
                customer().build());

        assertThat(decision.permitted()).isTrue();
    }

    @Test
    void aPartnersOwnServiceDoesNotComeFromTheMarketplace() {
        var decision = CspProgramValidator.direct(
                sale().offer(OfferKind.OWN_SERVICE).build(),
                microsoft(),
                directBillPartner().build(),
                customer().build());

        var reason = reason(decision);

        assertThat(reason.code()).isEqualTo("fromTheMarketplace");
        assertThat(reason.citations()).containsExactly(TYPES);
        assertThat(reason.message()).isEqualTo("A partner's own service is not sold through the Microsoft marketplace");
        assertThat(reason.remedies())
                .containsExactly("Sell it outside this chain, beside the Microsoft and third-party offers");
    }

    @Test
    void aProviderSuppliesItsOwnResellers() {
        var decision = CspProgramValidator.indirect(
                sale().build(),
                microsoft(),
                provider().build(),
                anothersReseller,
                customer().build());

        var reason = reason(decision);

        assertThat(reason.code()).isEqualTo("itsOwnReseller");
        assertThat(reason.citations()).containsExactly(TYPES);
        assertThat(reason.message()).isEqualTo("brook is no indirect reseller of alpine");
        assertThat(reason.remedies())
                .containsExactly(
                        "Establish an indirect provider-indirect reseller relationship between alpine and" + " brook");
        assertThat(concerned(reason)).containsExactly("alpine", "brook");
        assertThat(codes(CspProgramValidator.newSubscription(
                        newSubscription().build(),
                        provider().build(),
                        anothersReseller,
                        customer().build())))
                .containsExactly("itsOwnReseller");
    }

    @Test
    void aProviderServesCustomersOnBehalfOfItsResellers() {
        var decision = CspProgramValidator.serviceOnBehalf(
                engagement().build(),
                provider().build(),
                reseller().build(),
                customer().build());

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.chain()).isEqualTo("serviceOnBehalf");
    }

    @Test
    void aProviderDoesNotServeCustomersOfAnothersResellers() {
        var decision = CspProgramValidator.serviceOnBehalf(
                engagement().build(),
                provider().build(),
                anothersReseller,
                customer().build());

        assertThat(codes(decision)).containsExactly("itsOwnReseller");
    }

    @Test
    void aResellerDependsOnAProvider() {
        var fromMicrosoft = CspProgramValidator.check(
                sale().build(),
                List.of(microsoft(), reseller().build(), customer().build()));
        var fromNobody = CspProgramValidator.check(
                sale().build(), List.of(reseller().build(), customer().build()));

        assertThat(codes(fromMicrosoft)).containsExactly("no-chain");
        assertThat(codes(fromNobody)).containsExactly("no-chain");
    }

    @Test
    void aDirectBillPartnerBuysDirectly() {
        var decision = direct(directBillPartner().build());

        assertThat(decision.permitted()).isTrue();
    }

    @Test
    void aDirectBillPartnerIsIntegratedThroughApis() {
        var partner = directBillPartner().integratedThroughApis(false).build();

        var reason = reason(direct(partner));

        assertThat(reason.code()).isEqualTo("integratedThroughApis");
        assertThat(reason.citations()).containsExactly(TYPES);
        assertThat(reason.message())
                .isEqualTo("The direct-bill partner cedar is not integrated with Microsoft through APIs");
        assertThat(reason.remedies())
                .containsExactly(
                        "Integrate cedar with Microsoft through APIs",
                        "Have cedar transact as an indirect reseller, through an indirect provider");
        assertThat(concerned(reason)).containsExactly("cedar");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aDirectBillPartnerProvidesBillingSupportAndManagedServices(Service missing) {
        var partner = directBillPartner()
                .services(EnumSet.complementOf(EnumSet.of(missing)))
                .build();

        assertThat(codes(direct(partner))).containsExactly("providesAllServices");
    }

    @Test
    void aClerkReadsWhichServicesThereAre() {
        var partner = directBillPartner().services(Set.of(Service.BILLING)).build();

        var reason = reason(direct(partner));

        assertThat(reason.citations()).containsExactly(TYPES);
        assertThat(reason.message())
                .isEqualTo("The direct-bill partner cedar has to provide billing, support and managed services on an"
                        + " on-going basis; it provides [billing]");
        assertThat(reason.remedies())
                .containsExactly(
                        "Have cedar provide what is missing",
                        "Have cedar transact as an indirect reseller, through an indirect provider");
    }

    /** In an abstract place a partner is held to what its own kind demands. */
    @Test
    void theRoleIsAskedForInEveryTransaction() {
        var partner = directBillPartner()
                .integratedThroughApis(false)
                .services(Set.of())
                .build();

        assertThat(codes(CspProgramValidator.engagement(
                        engagement().build(), partner, customer().build())))
                .containsExactly("integratedThroughApis", "providesAllServices");
        assertThat(codes(CspProgramValidator.customerRelationship(
                        newRelationship().build(), partner, customer().build())))
                .containsExactly("integratedThroughApis", "providesAllServices");
        assertThat(codes(CspProgramValidator.customerRelationship(
                        newRelationship().build(),
                        provider().build(),
                        customer().build())))
                .isEmpty();
    }

    private static CspProgramDecision direct(DirectBillPartner partner) {
        return CspProgramValidator.direct(
                sale().build(), microsoft(), partner, customer().build());
    }
}
