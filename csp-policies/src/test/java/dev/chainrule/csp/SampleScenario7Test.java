package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.codes;
import static dev.chainrule.csp.OrderDesk.concerned;
import static dev.chainrule.csp.OrderDesk.customer;
import static dev.chainrule.csp.OrderDesk.directBillPartner;
import static dev.chainrule.csp.OrderDesk.engagement;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static dev.chainrule.csp.OrderDesk.newRelationship;
import static dev.chainrule.csp.OrderDesk.newSubscription;
import static dev.chainrule.csp.OrderDesk.partnerAsCustomer;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reason;
import static dev.chainrule.csp.OrderDesk.reseller;
import static dev.chainrule.csp.OrderDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgram.Customer;
import dev.chainrule.csp.CspProgram.EndCustomer;
import org.junit.jupiter.api.Test;

/**
 * An indirect reseller wants to sell to a customer in a different region. May it? No: a partner sells only to customers
 * from its own region, which is its market.
 */
class SampleScenario7Test {

    private final Customer inMexico = customer().country("MX").build();

    /** The provider is in Germany, the reseller in Austria, the customer in Germany: one market. */
    @Test
    void aResellerSellsToACustomerInItsRegion() {
        var decision = resell(customer().country("DE").build());

        assertThat(decision.permitted()).isTrue();
    }

    @Test
    void aResellerDoesNotSellToACustomerInAnotherRegion() {
        var reason = reason(resell(inMexico));

        assertThat(reason.code()).isEqualTo("customerInSameMarket");
        assertThat(reason.citations()).containsExactly("Sample scenario 7");
        assertThat(reason.message())
                .isEqualTo("The indirect reseller brook can sell only to customers in its own region, Europe; delta is"
                        + " in MX, Latin America and the Caribbean");
        assertThat(reason.remedies())
                .containsExactly("Have delta buy from a partner in Latin America and the Caribbean");
        assertThat(concerned(reason)).containsExactly("brook", "delta");
    }

    @Test
    void theSameHoldsForEveryPartnerAndEveryTransaction() {
        var expected = "customerInSameMarket";

        assertThat(codes(CspProgramValidator.direct(
                        sale().build(), microsoft(), directBillPartner().build(), inMexico)))
                .containsExactly(expected);
        assertThat(codes(resell(partnerAsCustomer().country("MX").build()))).containsExactly(expected);
        assertThat(codes(CspProgramValidator.newSubscription(
                        newSubscription().build(),
                        provider().build(),
                        reseller().build(),
                        inMexico)))
                .containsExactly(expected);
        assertThat(codes(CspProgramValidator.engagement(
                        engagement().build(), reseller().build(), inMexico)))
                .containsExactly(expected);
        assertThat(codes(CspProgramValidator.customerRelationship(
                        newRelationship().build(), provider().build(), inMexico)))
                .containsExactly(expected);
    }

    /** China is on no market's list. */
    @Test
    void aCountryWithoutAMarketIsDeniedForThat() {
        var reason = reason(resell(customer().country("CN").build()));

        assertThat(reason.code()).isEqualTo("inSomeMarket");
        assertThat(reason.citations()).containsExactly("Sample scenario 7", "Sample scenario 8");
        assertThat(reason.message()).isEqualTo("delta is in CN, a country that belongs to no market of the programme");
        assertThat(reason.remedies())
                .containsExactly("Check the country of delta: it is written as two capital letters, as in DE");
        assertThat(concerned(reason)).containsExactly("delta");
    }

    @Test
    void twoCountriesWithoutAMarketAreNotInTheSameOne() {
        var decision = CspProgramValidator.direct(
                sale().build(),
                microsoft(),
                directBillPartner().country("CN").build(),
                customer().country("CN").build());

        assertThat(codes(decision)).containsExactly("inSomeMarket", "inSomeMarket");
    }

    @Test
    void aMissingCountryIsDeniedForThat() {
        var decision = resell(customer().country(null).build());

        assertThat(codes(decision)).contains("missing-fact").doesNotContain("inSomeMarket");
    }

    private static CspProgramDecision resell(EndCustomer buyer) {
        return CspProgramValidator.indirect(
                sale().build(), microsoft(), provider().build(), reseller().build(), buyer);
    }
}
