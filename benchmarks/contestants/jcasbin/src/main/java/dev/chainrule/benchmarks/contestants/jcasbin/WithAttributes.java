package dev.chainrule.benchmarks.contestants.jcasbin;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.Service;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.casbin.jcasbin.main.Enforcer;
import org.jspecify.annotations.Nullable;

/**
 * Attribute-based access control with all conditions in the matchers. A request lists the attributes one by one, which is quicker than to
 * pass objects and have jCasbin look for getters; and the conditions stand in the matchers and not in policy lines, since {@code eval} rewrites
 * and checks the text of a line whenever it is asked. It says yes or no: no rule's name, no message, no party, and no explanation of a denial.
 */
public final class WithAttributes implements Contestant<@Nullable Object[], Boolean> {

    /** After every date. */
    private static final long NEVER = 9999_12_31;

    private final Enforcer enforcer = Models.enforcer("attributes.conf");

    /** Has jCasbin see its functions, for what it compiles for the first request with new functions it does not keep. */
    public WithAttributes() {
        enforcer.enforce(Models.OTHER, Set.of());
    }

    @Override
    public String name() {
        return "jCasbin, attributes";
    }

    @Override
    public @Nullable Object[] convert(SaleRequest request) {
        if (request instanceof SaleRequest.Direct direct) {
            return direct(direct.sale(), direct.partner(), direct.customer());
        }
        if (request instanceof SaleRequest.Indirect indirect) {
            return indirect(indirect.sale(), indirect.provider(), indirect.reseller(), indirect.customer());
        }
        return new Object[] {Models.OTHER, request.parties()};
    }

    private static @Nullable Object[] direct(Sale sale, DirectBillPartner partner, EndCustomer customer) {
        PartnerAsCustomer buyer = customer instanceof PartnerAsCustomer known ? known : null;
        Set<Service> services = partner.services();
        return new @Nullable Object[] {
            number(sale.date()),
            sale.offer().name(),
            sale.tenantType().name(),
            sale.provisionedTo(),
            partner.id(),
            partner.corporateGroup(),
            market(partner),
            partner.cspTenant(),
            number(partner.mpaSigned()),
            partner.integratedThroughApis(),
            services.contains(Service.BILLING),
            services.contains(Service.SUPPORT),
            services.contains(Service.MANAGED_SERVICES),
            customer.id(),
            customer.corporateGroup(),
            market(customer),
            buyer == null ? null : buyer.cspTenant(),
            buyer == null ? "" : buyer.buyingTenant()
        };
    }

    private static @Nullable Object[] indirect(
            Sale sale, IndirectProvider provider, IndirectReseller reseller, EndCustomer customer) {
        PartnerAsCustomer buyer = customer instanceof PartnerAsCustomer known ? known : null;
        return new @Nullable Object[] {
            Models.INDIRECT,
            number(sale.date()),
            sale.offer().name(),
            sale.tenantType().name(),
            sale.provisionedTo(),
            sale.newBusiness(),
            provider.id(),
            provider.corporateGroup(),
            market(provider),
            provider.cspTenant(),
            number(provider.mpaSigned()),
            reseller.id(),
            reseller.corporateGroup(),
            market(reseller),
            reseller.cspTenant(),
            number(reseller.mpaSigned()),
            number(reseller.onboarded()),
            number(reseller.enrolled()),
            reseller.resellerOf(),
            customer.id(),
            customer.corporateGroup(),
            market(customer),
            buyer == null ? null : buyer.cspTenant(),
            buyer == null ? "" : buyer.buyingTenant(),
            buyer == null ? null : buyer.resellerOf(),
            buyer == null ? null : buyer.customerOf()
        };
    }

    private static @Nullable Market market(Organization organization) {
        return organization.market().orElse(null);
    }

    private static long number(Optional<LocalDate> date) {
        return date.isPresent() ? number(date.get()) : NEVER;
    }

    private static long number(LocalDate date) {
        return date.getYear() * 1_00_00L + date.getMonthValue() * 1_00L + date.getDayOfMonth();
    }

    @Override
    public Boolean decide(@Nullable Object[] request) {
        return enforcer.enforce(request);
    }

    @Override
    public boolean permitted(Boolean decision) {
        return decision;
    }

    @Override
    public Optional<Set<String>> violated(Boolean decision) {
        return Optional.empty();
    }
}
