package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.codes;
import static dev.chainrule.csp.OrderDesk.customer;
import static dev.chainrule.csp.OrderDesk.directBillPartner;
import static dev.chainrule.csp.OrderDesk.engagement;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reseller;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgram.Customer;
import dev.chainrule.csp.CspProgramDecision.ChainPath;
import dev.chainrule.csp.CspProgramDecision.Denied;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A customer contacts a partner to hire it, to manage and support its subscriptions. May it? Yes, and several partners.
 */
class SampleScenario3Test {

    private final Customer customer = customer().build();

    @Test
    void aCustomerEngagesSeveralPartners() {
        var first = CspProgramValidator.engagement(
                engagement().build(), reseller("brook").build(), customer);
        var second = CspProgramValidator.engagement(
                engagement().build(), reseller("birch").build(), customer);
        var third = CspProgramValidator.engagement(
                engagement().build(), directBillPartner().build(), customer);

        assertThat(first.permitted()).isTrue();
        assertThat(first.chain()).isEqualTo("engagement");
        assertThat(second.permitted()).isTrue();
        assertThat(third.permitted()).isTrue();
    }

    /**
     * The policy reads "a partner" as one that sells to customers: an indirect provider serves them for its resellers.
     */
    @Test
    void anIndirectProviderServesOnBehalfOfAReseller() {
        var hired = CspProgramValidator.check(
                engagement().build(), List.of(provider().build(), customer));
        var onBehalf = CspProgramValidator.check(
                engagement().build(), List.of(provider().build(), reseller().build(), customer));

        assertThat(codes(hired)).containsExactly("no-chain");
        assertThat(hired)
                .isInstanceOfSatisfying(
                        Denied.class,
                        denied -> assertThat(denied.nearest())
                                .extracting(ChainPath::chain)
                                .contains("serviceOnBehalf"));
        assertThat(onBehalf.permitted()).isTrue();
        assertThat(onBehalf.chain()).isEqualTo("serviceOnBehalf");
    }
}
