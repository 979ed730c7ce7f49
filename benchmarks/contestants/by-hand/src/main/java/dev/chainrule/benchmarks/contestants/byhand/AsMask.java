package dev.chainrule.benchmarks.contestants.byhand;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.TenantType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether, and if not, which conditions do not hold: each is a bit, and for all their combinations there is an answer before anybody asks. It
 * cannot tell of which party a condition does not hold.
 */
public final class AsMask implements Contestant<SaleRequest, List<String>> {

    // Of both chains.
    private static final int SIGNED = 1;
    private static final int FROM_THE_MARKETPLACE = 1 << 1;
    private static final int ANOTHER_TENANT = 1 << 2;
    private static final int INTO_CUSTOMER_TENANT = 1 << 3;
    private static final int NOT_INTO_CSP_TENANT = 1 << 4;
    private static final int TO_ANOTHER = 1 << 5;
    private static final int IN_SOME_MARKET = 1 << 6;
    private static final int CUSTOMER_IN_SAME_MARKET = 1 << 7;

    // Of the chain with one partner.
    private static final int INTEGRATED = 1 << 8;
    private static final int PROVIDES_ALL = 1 << 9;

    // Of the chain with two.
    private static final int SIGNED_FIRST = 1 << 8;
    private static final int ONBOARDED_FIRST = 1 << 9;
    private static final int ENROLLED_FIRST = 1 << 10;
    private static final int ITS_OWN = 1 << 11;
    private static final int NOT_FROM_ITS_PROVIDER = 1 << 12;
    private static final int PARTNER_IN_SAME_MARKET = 1 << 13;

    private static final List<Reason> BOTH = List.of(
            Reason.SIGNED,
            Reason.FROM_THE_MARKETPLACE,
            Reason.ANOTHER_TENANT,
            Reason.INTO_CUSTOMER_TENANT,
            Reason.NOT_INTO_CSP_TENANT,
            Reason.TO_ANOTHER,
            Reason.IN_SOME_MARKET,
            Reason.CUSTOMER_IN_SAME_MARKET);

    private static final List<List<String>> DIRECT = answers(Reason.INTEGRATED, Reason.PROVIDES_ALL);
    private static final List<List<String>> INDIRECT = answers(
            Reason.SIGNED_FIRST,
            Reason.ONBOARDED_FIRST,
            Reason.ENROLLED_FIRST,
            Reason.ITS_OWN,
            Reason.NOT_FROM_ITS_PROVIDER,
            Reason.PARTNER_IN_SAME_MARKET);

    private static final List<String> NO_CHAIN = List.of(Reason.NO_CHAIN.code());

    private static List<List<String>> answers(Reason... more) {
        List<Reason> reasons = new ArrayList<>(BOTH);
        reasons.addAll(List.of(more));
        List<List<String>> answers = new ArrayList<>();
        for (int mask = 0; mask < 1 << reasons.size(); mask++) {
            List<String> codes = new ArrayList<>();
            for (int bit = 0; bit < reasons.size(); bit++) {
                if ((mask & 1 << bit) != 0) {
                    codes.add(reasons.get(bit).code());
                }
            }
            answers.add(List.copyOf(codes));
        }
        return List.copyOf(answers);
    }

    @Override
    public String name() {
        return "by hand, mask";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public List<String> decide(SaleRequest request) {
        if (request instanceof SaleRequest.Direct direct) {
            return DIRECT.get(mask(direct.sale(), direct.partner(), direct.customer()));
        }
        return request instanceof SaleRequest.Indirect indirect
                ? INDIRECT.get(mask(indirect.sale(), indirect.provider(), indirect.reseller(), indirect.customer()))
                : NO_CHAIN;
    }

    private static int mask(Sale sale, DirectBillPartner partner, EndCustomer customer) {
        LocalDate date = sale.date();
        boolean signed = date.isBefore(Conditions.AGREEMENT_DUE) || Conditions.done(partner.mpaSigned(), date);
        Optional<Market> market = partner.market();
        Optional<Market> customers = customer.market();
        return sold(sale, customer)
                | unless(signed, SIGNED)
                | unless(partner.integratedThroughApis(), INTEGRATED)
                | unless(Conditions.providesAll(partner), PROVIDES_ALL)
                | unless(!sale.provisionedTo().equals(partner.cspTenant()), NOT_INTO_CSP_TENANT)
                | unless(Conditions.toAnother(partner, customer), TO_ANOTHER)
                | unless(market.isPresent() && customers.isPresent(), IN_SOME_MARKET)
                | unless(Conditions.sameIfAny(market, customers), CUSTOMER_IN_SAME_MARKET);
    }

    private static int mask(Sale sale, IndirectProvider provider, IndirectReseller reseller, EndCustomer customer) {
        LocalDate date = sale.date();
        String tenant = sale.provisionedTo();
        boolean resellerSigned = Conditions.done(reseller.mpaSigned(), date);
        boolean signed = date.isBefore(Conditions.AGREEMENT_DUE)
                || (resellerSigned && Conditions.done(provider.mpaSigned(), date));
        boolean another = Conditions.toAnother(provider, customer) && Conditions.toAnother(reseller, customer);
        Optional<Market> market = provider.market();
        Optional<Market> resellers = reseller.market();
        Optional<Market> customers = customer.market();
        int mask = sold(sale, customer)
                | unless(signed, SIGNED)
                | unless(reseller.resellerOf().contains(provider.id()), ITS_OWN)
                | unless(!tenant.equals(provider.cspTenant()), NOT_INTO_CSP_TENANT)
                | unless(!tenant.equals(reseller.cspTenant()), NOT_INTO_CSP_TENANT)
                | unless(another, TO_ANOTHER)
                | unless(market.isPresent() && resellers.isPresent() && customers.isPresent(), IN_SOME_MARKET)
                | unless(Conditions.sameIfAny(resellers, customers), CUSTOMER_IN_SAME_MARKET)
                | unless(Conditions.sameIfAny(market, resellers), PARTNER_IN_SAME_MARKET);
        if (sale.newBusiness()) {
            mask |= unless(resellerSigned, SIGNED_FIRST)
                    | unless(Conditions.done(reseller.onboarded(), date), ONBOARDED_FIRST)
                    | unless(Conditions.done(reseller.enrolled(), date), ENROLLED_FIRST);
        }
        if (customer instanceof PartnerAsCustomer buyer) {
            mask |= unless(Conditions.notFromItsProvider(provider, buyer), NOT_FROM_ITS_PROVIDER);
        }
        return mask;
    }

    private static int sold(Sale sale, EndCustomer customer) {
        int mask = unless(Conditions.fromTheMarketplace(sale.offer()), FROM_THE_MARKETPLACE)
                | unless(sale.tenantType() == TenantType.CUSTOMER, INTO_CUSTOMER_TENANT);
        if (customer instanceof PartnerAsCustomer buyer) {
            mask |= unless(Conditions.withAnotherTenant(buyer), ANOTHER_TENANT)
                    | unless(!sale.provisionedTo().equals(buyer.cspTenant()), NOT_INTO_CSP_TENANT);
        }
        return mask;
    }

    private static int unless(boolean holds, int bit) {
        return holds ? 0 : bit;
    }

    @Override
    public boolean permitted(List<String> decision) {
        return decision.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(List<String> decision) {
        return Optional.of(Set.copyOf(decision));
    }
}
