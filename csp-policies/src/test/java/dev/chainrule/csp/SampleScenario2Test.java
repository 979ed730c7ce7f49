package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.customer;
import static dev.chainrule.csp.OrderDesk.directBillPartner;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reseller;
import static dev.chainrule.csp.OrderDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgram.Customer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A partner's customer needs a service or solution that another partner offers. May it buy there? Yes: different
 * services from different partners, as its business needs.
 */
class SampleScenario2Test {

    private final Customer customer = customer().build();

    @Test
    void aCustomerBuysDifferentServicesFromDifferentPartners() {
        var mailFromItsReseller = CspProgramValidator.indirect(
                sale().offer(OfferKind.FIRST_PARTY).build(),
                microsoft(),
                provider().build(),
                reseller().build(),
                customer);
        var backupFromAnotherReseller = CspProgramValidator.indirect(
                sale().offer(OfferKind.THIRD_PARTY).build(),
                microsoft(),
                provider("fjord").build(),
                reseller("gorge").resellerOf(Set.of("fjord")).build(),
                customer);
        var analyticsFromADirectBillPartner = CspProgramValidator.direct(
                sale().offer(OfferKind.FIRST_PARTY).build(),
                microsoft(),
                directBillPartner().build(),
                customer);

        assertThat(mailFromItsReseller.permitted()).isTrue();
        assertThat(backupFromAnotherReseller.permitted()).isTrue();
        assertThat(analyticsFromADirectBillPartner.permitted()).isTrue();
    }
}
