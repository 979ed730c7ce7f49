package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.codes;
import static dev.chainrule.csp.OrderDesk.concerned;
import static dev.chainrule.csp.OrderDesk.customer;
import static dev.chainrule.csp.OrderDesk.directBillPartner;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static dev.chainrule.csp.OrderDesk.partnerAsCustomer;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reason;
import static dev.chainrule.csp.OrderDesk.reseller;
import static dev.chainrule.csp.OrderDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgram.EndCustomer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A partner wants to sell to itself as an end customer. May it? No: neither to itself nor to an affiliate. */
class SampleScenario5Test {

    @Test
    void aPartnerDoesNotSellToItself() {
        var itself =
                partnerAsCustomer().id("cedar").corporateGroup("cedar group").build();

        var reason = reason(throughDirectBillPartner(itself));

        assertThat(reason.code()).isEqualTo("notToItselfOrAffiliate");
        assertThat(reason.citations()).containsExactly("Sample scenario 5");
        assertThat(reason.message())
                .isEqualTo("The direct-bill partner cedar (of cedar group) cannot sell to cedar (of cedar group): a"
                        + " partner does not sell to itself or to an affiliate as end customer");
        assertThat(reason.remedies())
                .containsExactly("Have cedar buy from an indirect reseller or a direct-bill partner of another group,"
                        + " with no provider of cedar group in the chain");
        assertThat(concerned(reason)).containsExactly("cedar", "cedar");
    }

    @Test
    void aPartnerDoesNotSellToAnAffiliate() {
        var affiliate = customer().corporateGroup("brook group").build();

        var decision = throughReseller(affiliate);

        assertThat(codes(decision)).containsExactly("notToItselfOrAffiliate");
        assertThat(concerned(reason(decision))).containsExactly("brook", "delta");
    }

    /** Whatever the order says about groups. */
    @Test
    void oneIdIsOneOrganisation() {
        var itself = customer().id("brook").corporateGroup("delta group").build();

        assertThat(codes(throughReseller(itself))).containsExactly("notToItselfOrAffiliate");
    }

    /** The policy's reading: a provider that sells through a reseller sells to itself all the same. */
    @Test
    void aProviderDoesNotSellToAnAffiliateThroughAReseller() {
        var affiliate = customer().corporateGroup("alpine group").build();

        var decision = throughReseller(affiliate);

        assertThat(codes(decision)).containsExactly("notToItselfOrAffiliate");
        assertThat(concerned(reason(decision))).containsExactly("alpine", "delta");
    }

    @Test
    void aProviderMaySupplyAnAffiliateThatResells() {
        var decision = CspProgramValidator.indirect(
                sale().build(),
                microsoft(),
                provider().build(),
                reseller().corporateGroup("alpine group").build(),
                customer().build());

        assertThat(decision.permitted()).isTrue();
    }

    /** Sample scenario 4 stays open: the provider alpine buys through a reseller of another provider. */
    @Test
    void aPartnerMayBuyFromAnother() {
        var alpine = partnerAsCustomer()
                .id("alpine")
                .corporateGroup("alpine group")
                .cspTenant("alpine-csp.example")
                .buyingTenant("alpine.example")
                .resellerOf(Set.of())
                .build();

        var fromItsOwnReseller = throughReseller(alpine);
        var fromAnother = CspProgramValidator.indirect(
                sale().provisionedTo("alpine.example").build(),
                microsoft(),
                provider("fjord").build(),
                reseller("gorge").resellerOf(Set.of("fjord")).build(),
                alpine);

        assertThat(codes(fromItsOwnReseller)).containsExactly("notToItselfOrAffiliate");
        assertThat(fromAnother.permitted()).isTrue();
    }

    private static CspProgramDecision throughReseller(EndCustomer buyer) {
        return CspProgramValidator.indirect(
                sale().build(), microsoft(), provider().build(), reseller().build(), buyer);
    }

    private static CspProgramDecision throughDirectBillPartner(EndCustomer buyer) {
        return CspProgramValidator.direct(
                sale().build(), microsoft(), directBillPartner().build(), buyer);
    }
}
