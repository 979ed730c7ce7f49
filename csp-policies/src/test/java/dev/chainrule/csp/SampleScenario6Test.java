package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.codes;
import static dev.chainrule.csp.OrderDesk.concerned;
import static dev.chainrule.csp.OrderDesk.directBillPartner;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static dev.chainrule.csp.OrderDesk.newRelationship;
import static dev.chainrule.csp.OrderDesk.partnerAsCustomer;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reason;
import static dev.chainrule.csp.OrderDesk.reseller;
import static dev.chainrule.csp.OrderDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An indirect reseller wants to purchase as an end customer, from an indirect provider. May it? Not from the provider
 * whose reseller it is: that relationship bars a new one as an end customer. It has three options.
 */
class SampleScenario6Test {

    private static final String OPTION_1 =
            "Option 1: Set up another Azure AD tenant for elm as a customer, apart from the one that resells";
    private static final String OPTION_2 =
            "Option 2: Ask Microsoft Support to end the reseller relationship with alpine and establish one with"
                    + " another indirect provider; or buy from a direct-bill partner";
    private static final String OPTION_3 =
            "Option 3: Keep an existing customer relationship with alpine and establish the reseller relationship with"
                    + " another indirect provider";

    private final PartnerAsCustomer itsReseller =
            partnerAsCustomer().resellerOf(Set.of("alpine")).build();

    @Test
    void aResellerDoesNotBecomeACustomerOfItsProvider() {
        var reason = reason(becomesACustomer(itsReseller));

        assertThat(reason.code()).isEqualTo("notCustomerOfItsProvider");
        assertThat(reason.citations()).containsExactly("Sample scenario 6");
        assertThat(reason.message())
                .isEqualTo("elm is an indirect reseller of alpine and cannot establish a relationship with it as an end"
                        + " customer");
        assertThat(reason.remedies()).containsExactly(OPTION_1, OPTION_2, OPTION_3);
        assertThat(concerned(reason)).containsExactly("alpine", "elm");
    }

    /** It could buy from alpine only through another of alpine's resellers: sample scenarios 1 and 4. */
    @Test
    void norDoesItBuyAsOne() {
        var reason = reason(buys(itsReseller));

        assertThat(reason.code()).isEqualTo("notBuyingFromItsProvider");
        assertThat(reason.citations()).containsExactly("Sample scenario 6");
        assertThat(reason.message())
                .isEqualTo("elm is an indirect reseller of alpine and cannot buy as its end customer");
        assertThat(reason.remedies()).containsExactly(OPTION_1, OPTION_2, OPTION_3);
        assertThat(concerned(reason)).containsExactly("alpine", "elm");
    }

    @Test
    void option1IsAnotherTenantWithoutRelationships() {
        var anotherTenant = partnerAsCustomer()
                .buyingTenant("elm-internal.example")
                .resellerOf(Set.of())
                .build();

        assertThat(becomesACustomer(anotherTenant).permitted()).isTrue();
        assertThat(buys(anotherTenant).permitted()).isTrue();
    }

    /** The document's two halves of this option, each by itself. */
    @Test
    void option2IsAnotherProviderOrADirectBillPartner() {
        var nowResellerOfAnother =
                partnerAsCustomer().resellerOf(Set.of("fjord")).build();

        assertThat(becomesACustomer(nowResellerOfAnother).permitted()).isTrue();
        assertThat(buys(nowResellerOfAnother).permitted()).isTrue();
        assertThat(CspProgramValidator.direct(
                                sale().provisionedTo("elm.example").build(),
                                microsoft(),
                                directBillPartner().build(),
                                itsReseller)
                        .permitted())
                .isTrue();
    }

    @Test
    void option3IsToKeepACustomerRelationshipFromBefore() {
        var customerAlready = partnerAsCustomer()
                .resellerOf(Set.of("fjord"))
                .customerOf(Set.of("alpine"))
                .build();
        var both = partnerAsCustomer()
                .resellerOf(Set.of("alpine", "fjord"))
                .customerOf(Set.of("alpine"))
                .build();

        assertThat(buys(customerAlready).permitted()).isTrue();
        assertThat(buys(both).permitted()).isTrue();
    }

    /** "Any new relationship type": one from before does not open the door to another. */
    @Test
    void whoIsBothEstablishesNothingNew() {
        var both = partnerAsCustomer()
                .resellerOf(Set.of("alpine"))
                .customerOf(Set.of("alpine"))
                .build();

        assertThat(codes(becomesACustomer(both))).containsExactly("notCustomerOfItsProvider");
    }

    /** Only an indirect provider has resellers, so nothing bars a relationship with another kind of partner. */
    @Test
    void aResellerBecomesACustomerOfOtherPartners() {
        assertThat(CspProgramValidator.customerRelationship(
                                newRelationship().build(), directBillPartner().build(), itsReseller)
                        .permitted())
                .isTrue();
        assertThat(CspProgramValidator.customerRelationship(
                                newRelationship().build(), provider("fjord").build(), itsReseller)
                        .permitted())
                .isTrue();
    }

    private static CspProgramDecision becomesACustomer(PartnerAsCustomer buyer) {
        return CspProgramValidator.customerRelationship(
                newRelationship().build(), provider().build(), buyer);
    }

    private static CspProgramDecision buys(PartnerAsCustomer buyer) {
        return CspProgramValidator.indirect(
                sale().provisionedTo("elm.example").build(),
                microsoft(),
                provider().build(),
                reseller().build(),
                buyer);
    }
}
