package dev.chainrule.benchmarks.contestants.byhand;

import dev.chainrule.benchmarks.contestants.byhand.Decision.Denied;
import dev.chainrule.benchmarks.contestants.byhand.Decision.Permitted;
import dev.chainrule.benchmarks.contestants.byhand.Decision.Violation;
import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.CspMember;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Microsoft;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.TenantType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and if not, every reason, with the same texts, citations, remedies and parties that Chainrule's decision has. Nothing is
 * allocated before something is wrong.
 */
public final class AsDecision implements Contestant<SaleRequest, Decision> {

    private static final Permitted DIRECT = new Permitted("direct");
    private static final Permitted INDIRECT = new Permitted("indirect");

    private static final String PROVIDER = "indirect provider";
    private static final String RESELLER = "indirect reseller";
    private static final String PARTNER = "direct-bill partner";

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
        if (request instanceof SaleRequest.Direct direct) {
            return direct(direct.sale(), direct.microsoft(), direct.partner(), direct.customer());
        }
        if (request instanceof SaleRequest.Indirect indirect) {
            return indirect(
                    indirect.sale(),
                    indirect.microsoft(),
                    indirect.provider(),
                    indirect.reseller(),
                    indirect.customer());
        }
        return byParties(request.sale(), request.parties());
    }

    /** Decides on parties of whom nobody has said yet what kinds they are. */
    private static Decision byParties(Sale sale, List<Object> parties) {
        if (parties.size() == 3
                && parties.get(0) instanceof Microsoft microsoft
                && parties.get(1) instanceof DirectBillPartner partner
                && parties.get(2) instanceof EndCustomer customer) {
            return direct(sale, microsoft, partner, customer);
        }
        if (parties.size() == 4
                && parties.get(0) instanceof Microsoft microsoft
                && parties.get(1) instanceof IndirectProvider provider
                && parties.get(2) instanceof IndirectReseller reseller
                && parties.get(3) instanceof EndCustomer customer) {
            return indirect(sale, microsoft, provider, reseller, customer);
        }
        return new Denied("", and(null, Reason.NO_CHAIN, List.copyOf(parties)));
    }

    private static Decision direct(Sale sale, Microsoft microsoft, DirectBillPartner partner, EndCustomer customer) {
        LocalDate date = sale.date();
        List<Violation> found = null;
        if (!date.isBefore(Conditions.AGREEMENT_DUE)) {
            found = signed(found, date, partner, PARTNER);
        }
        if (!partner.integratedThroughApis()) {
            found = and(found, Reason.INTEGRATED, PARTNER, partner, partner.id());
        }
        if (!Conditions.providesAll(partner)) {
            found = and(found, Reason.PROVIDES_ALL, PARTNER, partner, partner.id(), partner.services());
        }
        found = fromTheMarketplace(found, sale, microsoft);
        if (customer instanceof PartnerAsCustomer buyer) {
            found = withAnotherTenant(found, buyer);
        }
        found = intoCustomerTenant(found, sale);
        found = notInto(found, sale, partner, PARTNER);
        if (customer instanceof PartnerAsCustomer buyer) {
            found = notInto(found, sale, buyer, role(buyer));
        }
        found = toAnother(found, partner, PARTNER, customer);
        found = inSomeMarket(found, partner, PARTNER);
        found = customerInSomeMarket(found, customer);
        found = customerInSameMarket(found, partner, PARTNER, customer);
        return found == null ? DIRECT : new Denied("direct", unmodifiable(found));
    }

    private static Decision indirect(
            Sale sale,
            Microsoft microsoft,
            IndirectProvider provider,
            IndirectReseller reseller,
            EndCustomer customer) {
        LocalDate date = sale.date();
        List<Violation> found = null;
        if (!date.isBefore(Conditions.AGREEMENT_DUE)) {
            found = signed(found, date, provider, PROVIDER);
            found = signed(found, date, reseller, RESELLER);
        }
        if (sale.newBusiness()) {
            found = readyForNewBusiness(found, date, provider, reseller);
        }
        if (!reseller.resellerOf().contains(provider.id())) {
            found = and(found, Reason.ITS_OWN, PROVIDER, RESELLER, provider, reseller, provider.id(), reseller.id());
        }
        found = fromTheMarketplace(found, sale, microsoft);
        if (customer instanceof PartnerAsCustomer buyer) {
            found = withAnotherTenant(found, buyer);
        }
        found = intoCustomerTenant(found, sale);
        found = notInto(found, sale, provider, PROVIDER);
        found = notInto(found, sale, reseller, RESELLER);
        if (customer instanceof PartnerAsCustomer buyer) {
            found = notInto(found, sale, buyer, role(buyer));
        }
        found = toAnother(found, provider, PROVIDER, customer);
        found = toAnother(found, reseller, RESELLER, customer);
        if (customer instanceof PartnerAsCustomer buyer && !Conditions.notFromItsProvider(provider, buyer)) {
            found = and(
                    found,
                    Reason.NOT_FROM_ITS_PROVIDER,
                    PROVIDER,
                    role(buyer),
                    provider,
                    buyer,
                    provider.id(),
                    buyer.id());
        }
        found = inSomeMarket(found, provider, PROVIDER);
        found = inSomeMarket(found, reseller, RESELLER);
        found = customerInSomeMarket(found, customer);
        found = customerInSameMarket(found, reseller, RESELLER, customer);
        found = partnerInSameMarket(found, provider, reseller);
        return found == null ? INDIRECT : new Denied("indirect", unmodifiable(found));
    }

    private static @Nullable List<Violation> signed(
            @Nullable List<Violation> found, LocalDate date, Partner partner, String role) {
        return Conditions.done(partner.mpaSigned(), date)
                ? found
                : and(found, Reason.SIGNED, role, partner, partner.id(), date);
    }

    private static @Nullable List<Violation> readyForNewBusiness(
            @Nullable List<Violation> before, LocalDate date, IndirectProvider provider, IndirectReseller reseller) {
        List<Violation> found = before;
        if (!Conditions.done(reseller.mpaSigned(), date)) {
            found = and(
                    found,
                    Reason.SIGNED_FIRST,
                    PROVIDER,
                    RESELLER,
                    provider,
                    reseller,
                    provider.id(),
                    reseller.id(),
                    date);
        }
        if (!Conditions.done(reseller.onboarded(), date)) {
            found = and(found, Reason.ONBOARDED_FIRST, RESELLER, reseller, reseller.id(), date);
        }
        if (!Conditions.done(reseller.enrolled(), date)) {
            found = and(found, Reason.ENROLLED_FIRST, RESELLER, reseller, reseller.id(), date);
        }
        return found;
    }

    private static @Nullable List<Violation> fromTheMarketplace(
            @Nullable List<Violation> found, Sale sale, Microsoft microsoft) {
        return Conditions.fromTheMarketplace(sale.offer())
                ? found
                : and(found, Reason.FROM_THE_MARKETPLACE, "Microsoft", microsoft, sale.offer());
    }

    private static @Nullable List<Violation> withAnotherTenant(
            @Nullable List<Violation> found, PartnerAsCustomer buyer) {
        return Conditions.withAnotherTenant(buyer)
                ? found
                : and(found, Reason.ANOTHER_TENANT, role(buyer), buyer, buyer.id(), buyer.buyingTenant());
    }

    private static @Nullable List<Violation> intoCustomerTenant(@Nullable List<Violation> found, Sale sale) {
        return sale.tenantType() == TenantType.CUSTOMER
                ? found
                : and(found, Reason.INTO_CUSTOMER_TENANT, sale.provisionedTo(), sale.tenantType());
    }

    private static @Nullable List<Violation> notInto(
            @Nullable List<Violation> found, Sale sale, CspMember member, String role) {
        return !sale.provisionedTo().equals(member.cspTenant())
                ? found
                : and(found, Reason.NOT_INTO_CSP_TENANT, role, member, sale.provisionedTo(), member.id());
    }

    private static @Nullable List<Violation> toAnother(
            @Nullable List<Violation> found, Partner seller, String role, EndCustomer buyer) {
        return Conditions.toAnother(seller, buyer)
                ? found
                : and(
                        found,
                        Reason.TO_ANOTHER,
                        role,
                        role(buyer),
                        seller,
                        buyer,
                        seller.id(),
                        seller.corporateGroup(),
                        buyer.id(),
                        buyer.corporateGroup());
    }

    private static @Nullable List<Violation> inSomeMarket(
            @Nullable List<Violation> found, Partner partner, String role) {
        return partner.market().isPresent() ? found : inNoMarket(found, partner, role);
    }

    private static @Nullable List<Violation> customerInSomeMarket(
            @Nullable List<Violation> found, EndCustomer customer) {
        return customer.market().isPresent() ? found : inNoMarket(found, customer, role(customer));
    }

    private static List<Violation> inNoMarket(@Nullable List<Violation> found, Organization organization, String role) {
        return and(found, Reason.IN_SOME_MARKET, role, organization, organization.id(), organization.country());
    }

    private static @Nullable List<Violation> customerInSameMarket(
            @Nullable List<Violation> found, Partner seller, String role, EndCustomer buyer) {
        return Conditions.sameIfAny(seller.market(), buyer.market())
                ? found
                : inAnotherMarket(found, Reason.CUSTOMER_IN_SAME_MARKET, role, role(buyer), seller, buyer);
    }

    private static @Nullable List<Violation> partnerInSameMarket(
            @Nullable List<Violation> found, IndirectProvider provider, IndirectReseller reseller) {
        return Conditions.sameIfAny(provider.market(), reseller.market())
                ? found
                : inAnotherMarket(found, Reason.PARTNER_IN_SAME_MARKET, PROVIDER, RESELLER, provider, reseller);
    }

    private static List<Violation> inAnotherMarket(
            @Nullable List<Violation> found,
            Reason reason,
            String role,
            String otherRole,
            Organization one,
            Organization other) {
        return and(
                found,
                reason,
                role,
                otherRole,
                one,
                other,
                one.id(),
                one.market().orElseThrow(),
                other.id(),
                other.country(),
                other.market().orElseThrow());
    }

    private static String role(EndCustomer customer) {
        return customer instanceof PartnerAsCustomer ? "partner buying for its own use" : "customer";
    }

    /** Most sales that are denied are denied for one reason, and need no list with room for more. */
    private static List<Violation> and(@Nullable List<Violation> found, Reason reason, Object... facts) {
        Violation violation = new Violation(reason, facts);
        if (found == null) {
            return List.of(violation);
        }
        List<Violation> all = found;
        if (found.size() == 1) {
            all = new ArrayList<>(4);
            all.add(found.get(0));
        }
        all.add(violation);
        return all;
    }

    private static List<Violation> unmodifiable(List<Violation> found) {
        return found.size() == 1 ? found : Collections.unmodifiableList(found);
    }

    @Override
    public boolean permitted(Decision decision) {
        return decision instanceof Permitted;
    }

    @Override
    public Optional<Set<String>> violated(Decision decision) {
        return Optional.of(
                decision instanceof Denied denied
                        ? denied.violations().stream().map(Violation::code).collect(Collectors.toSet())
                        : Set.of());
    }
}
