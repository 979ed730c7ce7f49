package dev.chainrule.benchmarks.contestants.avaje;

import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.TenantType;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What every order has to fulfil, whoever sells; subclasses say what depends on that. */
@NullUnmarked // Else avaje also checks that no field is null, which is no rule of the programme.
public abstract class OrderForm {

    private static final LocalDate AGREEMENT_DUE = LocalDate.of(2020, 2, 1);

    final Sale sale;
    final EndCustomer customer;

    OrderForm(Sale sale, EndCustomer customer) {
        this.sale = sale;
        this.customer = customer;
    }

    @AssertTrue(message = "A partner's own service is not sold through the Microsoft marketplace")
    public boolean fromTheMarketplace() {
        return sale.offer() != OfferKind.OWN_SERVICE;
    }

    @AssertTrue(message = "Services can be provisioned only to a tenant of type Customer")
    public boolean intoCustomerTenant() {
        return sale.tenantType() == TenantType.CUSTOMER;
    }

    @AssertTrue(message = "A partner cannot buy for its own use with the tenant that it uses for CSP")
    public boolean buysWithAnotherTenant() {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !buyer.buyingTenant().equals(buyer.cspTenant());
    }

    final boolean signed(Partner partner) {
        return sale.date().isBefore(AGREEMENT_DUE) || done(partner.mpaSigned());
    }

    final boolean done(Optional<LocalDate> on) {
        return on.isPresent() && !on.get().isAfter(sale.date());
    }

    final boolean notInto(Partner partner) {
        return !sale.provisionedTo().equals(partner.cspTenant());
    }

    final boolean notIntoThatOfTheCustomer() {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !sale.provisionedTo().equals(buyer.cspTenant());
    }

    final boolean sellsToAnother(Partner seller) {
        return !seller.id().equals(customer.id()) && !seller.corporateGroup().equals(customer.corporateGroup());
    }

    /** Who is in no market is told of elsewhere. */
    static boolean sameIfAny(@Nullable Market one, @Nullable Market other) {
        return one == other || one == null || other == null;
    }
}
