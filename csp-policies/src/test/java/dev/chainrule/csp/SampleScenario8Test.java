package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.codes;
import static dev.chainrule.csp.OrderDesk.concerned;
import static dev.chainrule.csp.OrderDesk.customer;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static dev.chainrule.csp.OrderDesk.newRelationship;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reason;
import static dev.chainrule.csp.OrderDesk.reseller;
import static dev.chainrule.csp.OrderDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An indirect provider wants to establish a relationship with an indirect reseller in a different region. May it? No: a
 * partner establishes relationships only with partners from its own region.
 */
class SampleScenario8Test {

    /** They need none from before: that is what they establish. */
    @Test
    void aProviderAndAResellerInOneRegionEstablishARelationship() {
        var decision = CspProgramValidator.partnership(
                newRelationship().build(),
                provider().country("DE").build(),
                reseller().country("PL").resellerOf(Set.of()).build());

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.chain()).isEqualTo("partnership");
    }

    @Test
    void aProviderAndAResellerInTwoRegionsDoNot() {
        var decision = CspProgramValidator.partnership(
                newRelationship().build(),
                provider().country("DE").build(),
                reseller().country("TR").build());

        var reason = reason(decision);

        assertThat(reason.code()).isEqualTo("partnerInSameMarket");
        assertThat(reason.citations()).containsExactly("Sample scenario 8");
        assertThat(reason.message())
                .isEqualTo("The indirect provider alpine can have relationships only with partners in its own region,"
                        + " Europe; the indirect reseller brook is in TR, Middle East, Central and Eastern Europe");
        assertThat(reason.remedies())
                .containsExactly("Find an indirect provider in Middle East, Central and Eastern Europe for brook");
        assertThat(concerned(reason)).containsExactly("alpine", "brook");
    }

    /** Nor do they use one that should not be there. */
    @Test
    void aProviderDoesNotSellToAResellerInAnotherRegion() {
        var decision = CspProgramValidator.indirect(
                sale().build(),
                microsoft(),
                provider().country("US").build(),
                reseller().country("AT").build(),
                customer().country("AT").build());

        assertThat(codes(decision)).containsExactly("partnerInSameMarket");
    }

    @Test
    void aPartnerInACountryWithoutAMarketEstablishesNone() {
        var decision = CspProgramValidator.partnership(
                newRelationship().build(),
                provider().build(),
                reseller().country("CN").build());

        assertThat(codes(decision)).containsExactly("inSomeMarket");
    }

    /** Between partners there is this relationship and no other. */
    @Test
    void otherPartnersHaveNoRelationshipsWithEachOther() {
        var reversed = CspProgramValidator.check(
                newRelationship().build(),
                List.of(reseller().build(), provider().build()));
        var twoResellers = CspProgramValidator.check(
                newRelationship().build(),
                List.of(reseller().build(), reseller("birch").build()));

        assertThat(codes(reversed)).containsExactly("no-chain");
        assertThat(codes(twoResellers)).containsExactly("no-chain");
    }
}
