package dev.chainrule.benchmarks.contestants.byhand;

import dev.chainrule.benchmarks.contestants.byhand.Decision.Violation;
import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.TenantType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether, and if not, every reason. Nothing is allocated before something is wrong. */
public final class AsDecision implements Contestant<SaleRequest, Decision> {

    @Override
    public String name() {
        return "by hand, decision";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public Decision decide(SaleRequest request) {
        List<Violation> found = request instanceof SaleRequest.Direct direct
                ? violations(direct)
                : request instanceof SaleRequest.Indirect indirect
                        ? violations(indirect)
                        : and(null, Reason.NO_CHAIN, request.parties(), request.sale());
        return found == null ? Decision.PERMITTED : new Decision.Denied(found);
    }

    private static @Nullable List<Violation> violations(SaleRequest.Direct request) {
        Sale sale = request.sale();
        DirectBillPartner partner = request.partner();
        EndCustomer customer = request.customer();
        List<Violation> found = signed(null, sale, partner);
        if (!partner.integratedThroughApis()) {
            found = and(found, Reason.INTEGRATED, partner.id(), partner.id());
        }
        if (!Conditions.providesAll(partner)) {
            found = and(found, Reason.PROVIDES_ALL, partner.id(), partner.services());
        }
        found = sold(found, sale, customer);
        found = notInto(found, sale, partner);
        found = toAnother(found, partner, customer);
        found = inSomeMarket(found, partner);
        found = inSomeMarket(found, customer);
        return sameMarket(found, partner, customer, Reason.CUSTOMER_IN_SAME_MARKET);
    }

    private static @Nullable List<Violation> violations(SaleRequest.Indirect request) {
        Sale sale = request.sale();
        IndirectProvider provider = request.provider();
        IndirectReseller reseller = request.reseller();
        EndCustomer customer = request.customer();
        List<Violation> found = signed(null, sale, provider);
        found = signed(found, sale, reseller);
        if (!Conditions.signedFirst(sale, reseller)) {
            found = and(found, Reason.SIGNED_FIRST, reseller.id(), sale.date());
        }
        if (!Conditions.onboardedFirst(sale, reseller)) {
            found = and(found, Reason.ONBOARDED_FIRST, reseller.id(), sale.date());
        }
        if (!Conditions.enrolledFirst(sale, reseller)) {
            found = and(found, Reason.ENROLLED_FIRST, reseller.id(), sale.date());
        }
        if (!Conditions.itsOwn(provider, reseller)) {
            found = and(found, Reason.ITS_OWN, reseller.id(), provider.id());
        }
        found = sold(found, sale, customer);
        found = notInto(found, sale, provider);
        found = notInto(found, sale, reseller);
        found = toAnother(found, provider, customer);
        found = toAnother(found, reseller, customer);
        if (!Conditions.notFromItsProvider(provider, customer)) {
            found = and(found, Reason.NOT_FROM_ITS_PROVIDER, customer.id(), provider.id());
        }
        found = inSomeMarket(found, provider);
        found = inSomeMarket(found, reseller);
        found = inSomeMarket(found, customer);
        found = sameMarket(found, reseller, customer, Reason.CUSTOMER_IN_SAME_MARKET);
        return sameMarket(found, provider, reseller, Reason.PARTNER_IN_SAME_MARKET);
    }

    private static @Nullable List<Violation> signed(@Nullable List<Violation> found, Sale sale, Partner partner) {
        return Conditions.signed(sale, partner) ? found : and(found, Reason.SIGNED, partner.id(), sale.date());
    }

    private static @Nullable List<Violation> sold(@Nullable List<Violation> before, Sale sale, EndCustomer customer) {
        List<Violation> found = before;
        if (!Conditions.fromTheMarketplace(sale)) {
            found = and(found, Reason.FROM_THE_MARKETPLACE, sale.offer(), sale);
        }
        if (sale.tenantType() != TenantType.CUSTOMER) {
            found = and(found, Reason.INTO_CUSTOMER_TENANT, sale.provisionedTo(), sale.tenantType());
        }
        if (customer instanceof PartnerAsCustomer buyer) {
            if (!Conditions.buysWithAnotherTenant(buyer)) {
                found = and(found, Reason.ANOTHER_TENANT, buyer.id(), buyer.buyingTenant());
            }
            if (!Conditions.notInto(sale, buyer)) {
                found = and(found, Reason.NOT_INTO_CSP_TENANT, sale.provisionedTo(), buyer.id());
            }
        }
        return found;
    }

    private static @Nullable List<Violation> notInto(@Nullable List<Violation> found, Sale sale, Partner partner) {
        return Conditions.notInto(sale, partner)
                ? found
                : and(found, Reason.NOT_INTO_CSP_TENANT, sale.provisionedTo(), partner.id());
    }

    private static @Nullable List<Violation> toAnother(
            @Nullable List<Violation> found, Partner seller, EndCustomer buyer) {
        return Conditions.toAnother(seller, buyer) ? found : and(found, Reason.TO_ANOTHER, seller.id(), buyer.id());
    }

    private static @Nullable List<Violation> inSomeMarket(@Nullable List<Violation> found, Organization organization) {
        return Conditions.inSomeMarket(organization)
                ? found
                : and(found, Reason.IN_SOME_MARKET, organization.id(), organization.country());
    }

    private static @Nullable List<Violation> sameMarket(
            @Nullable List<Violation> found, Organization one, Organization other, Reason reason) {
        return Conditions.sameMarket(one, other) ? found : and(found, reason, one.id(), other.id());
    }

    private static List<Violation> and(@Nullable List<Violation> found, Reason reason, Object first, Object second) {
        List<Violation> all = found == null ? new ArrayList<>(4) : found;
        all.add(new Violation(reason, first, second));
        return all;
    }

    @Override
    public boolean permitted(Decision decision) {
        return decision instanceof Decision.Permitted;
    }

    @Override
    public Optional<Set<String>> violated(Decision decision) {
        return Optional.of(
                decision instanceof Decision.Denied denied
                        ? denied.violations().stream()
                                .map(violation -> violation.reason().code())
                                .collect(Collectors.toSet())
                        : Set.of());
    }
}
