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
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A partner wants offers for its own use, as an end customer. Can it buy them from another partner? Yes, from an
 * indirect reseller or a direct-bill partner, with a tenant other than the one that it uses for CSP; and they are
 * provisioned to a tenant of type Customer.
 */
class SampleScenario4Test {

    private final Sale forInternalUse = sale().provisionedTo("elm.example").build();
    private final PartnerAsCustomer partner = partnerAsCustomer().build();

    @Test
    void itBuysFromAnIndirectReseller() {
        var decision = throughReseller(forInternalUse, partner);

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.chain()).isEqualTo("indirect");
    }

    @Test
    void itBuysFromADirectBillPartner() {
        var decision = throughDirectBillPartner(forInternalUse, partner);

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.chain()).isEqualTo("direct");
    }

    @Test
    void itDoesNotBuyFromAnIndirectProviderOrFromMicrosoft() {
        var fromProvider = CspProgramValidator.check(
                forInternalUse, List.of(microsoft(), provider().build(), partner));
        var fromMicrosoft = CspProgramValidator.check(forInternalUse, List.of(microsoft(), partner));

        assertThat(codes(fromProvider)).containsExactly("no-chain");
        assertThat(codes(fromMicrosoft)).containsExactly("no-chain");
    }

    /** A provider or a direct-bill partner buys just so: nobody's reseller. */
    @Test
    void whichKindOfPartnerItIsDoesNotMatter() {
        var buyer = partnerAsCustomer().resellerOf(Set.of()).build();

        assertThat(throughReseller(forInternalUse, buyer).permitted()).isTrue();
        assertThat(throughDirectBillPartner(forInternalUse, buyer).permitted()).isTrue();
    }

    @Test
    void itDoesNotBuyWithItsCspTenant() {
        var buyer = partnerAsCustomer().buyingTenant("elm-csp.example").build();

        var reason = reason(throughReseller(forInternalUse, buyer));

        assertThat(reason.code()).isEqualTo("buysWithAnotherTenant");
        assertThat(reason.citations()).containsExactly("Sample scenario 4");
        assertThat(reason.message())
                .isEqualTo("elm cannot buy for its own use with elm-csp.example, the tenant that it uses for CSP");
        assertThat(reason.remedies()).containsExactly("Have elm buy with another tenant");
        assertThat(concerned(reason)).containsExactly("elm");
        assertThat(codes(throughDirectBillPartner(forInternalUse, buyer))).containsExactly("buysWithAnotherTenant");
    }

    @Test
    void servicesAreProvisionedToATenantOfTypeCustomer() {
        var sale =
                sale().provisionedTo("elm.example").tenantType(TenantType.CSP).build();

        var reason = reason(throughReseller(sale, partner));

        assertThat(reason.code()).isEqualTo("intoCustomerTenant");
        assertThat(reason.citations()).containsExactly("Sample scenario 4");
        assertThat(reason.message())
                .isEqualTo("The tenant elm.example is of type CSP; services can be provisioned only to a tenant of type"
                        + " Customer");
        assertThat(reason.remedies())
                .containsExactly("Provision the services to a tenant of type Customer, for internal use only");
    }

    /** Even where the sale says that the CSP tenant is of type Customer. */
    @Test
    void servicesAreNeverProvisionedToItsCspTenant() {
        var sale = sale().provisionedTo("elm-csp.example").build();

        var reason = reason(throughDirectBillPartner(sale, partner));

        assertThat(reason.code()).isEqualTo("notIntoCspTenant");
        assertThat(reason.citations()).containsExactly("Sample scenario 4");
        assertThat(reason.message())
                .isEqualTo("The tenant elm-csp.example is the one that elm uses for CSP; services cannot be provisioned"
                        + " to it");
        assertThat(reason.remedies())
                .containsExactly("Provision the services to a tenant of type Customer, for internal use only");
        assertThat(concerned(reason)).containsExactly("elm");
    }

    /** The policy asks both of ordinary customers, too: to call a partner a customer gets no order round the type of a tenant. */
    @Test
    void nobodysServicesAreProvisionedToACspTenant() {
        var typeCsp = sale().tenantType(TenantType.CSP).build();
        var ofTheReseller = sale().provisionedTo("brook-csp.example").build();

        assertThat(codes(throughReseller(typeCsp, customer().build()))).containsExactly("intoCustomerTenant");
        assertThat(codes(throughReseller(ofTheReseller, customer().build()))).containsExactly("notIntoCspTenant");
    }

    /** It does not transact as a partner here, and is asked for no agreement: it has no such fact. */
    @Test
    void itCountsAsACustomer() {
        assertThat(partner).isInstanceOf(EndCustomer.class).isNotInstanceOf(CspProgram.Partner.class);
    }

    private static CspProgramDecision throughReseller(Sale sale, EndCustomer buyer) {
        return CspProgramValidator.indirect(
                sale, microsoft(), provider().build(), reseller().build(), buyer);
    }

    private static CspProgramDecision throughDirectBillPartner(Sale sale, EndCustomer buyer) {
        return CspProgramValidator.direct(sale, microsoft(), directBillPartner().build(), buyer);
    }
}
