package dev.chainrule.benchmarks.contestants.byhand;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.TenantType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether, and if not, which conditions do not hold: each is a bit, and for all their combinations there is an answer before anybody asks. It
 * cannot tell of which party a condition does not hold.
 */
public final class AsMask implements Contestant<SaleRequest, List<String>> {

    private static final List<List<String>> ANSWERS = answers();

    private static List<List<String>> answers() {
        Reason[] reasons = Reason.values();
        @SuppressWarnings({"unchecked", "rawtypes"}) // Arrays know no type arguments.
        List<String>[] answers = new List[1 << reasons.length];
        for (int mask = 0; mask < answers.length; mask++) {
            int bits = mask;
            answers[mask] = Arrays.stream(reasons)
                    .filter(reason -> (bits & bit(reason)) != 0)
                    .map(Reason::code)
                    .toList();
        }
        return List.of(answers);
    }

    @SuppressWarnings("EnumOrdinal") // It never leaves this process.
    private static int bit(Reason reason) {
        return 1 << reason.ordinal();
    }

    private static int broken(boolean holds, Reason reason) {
        return holds ? 0 : bit(reason);
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
        int mask = request instanceof SaleRequest.Direct direct
                ? mask(direct)
                : request instanceof SaleRequest.Indirect indirect ? mask(indirect) : bit(Reason.NO_CHAIN);
        return ANSWERS.get(mask);
    }

    private static int mask(SaleRequest.Direct request) {
        Sale sale = request.sale();
        DirectBillPartner partner = request.partner();
        EndCustomer customer = request.customer();
        return broken(Conditions.signed(sale, partner), Reason.SIGNED)
                | broken(partner.integratedThroughApis(), Reason.INTEGRATED)
                | broken(Conditions.providesAll(partner), Reason.PROVIDES_ALL)
                | sold(sale, customer)
                | broken(Conditions.notInto(sale, partner), Reason.NOT_INTO_CSP_TENANT)
                | broken(Conditions.toAnother(partner, customer), Reason.TO_ANOTHER)
                | broken(Conditions.inSomeMarket(partner), Reason.IN_SOME_MARKET)
                | broken(Conditions.inSomeMarket(customer), Reason.IN_SOME_MARKET)
                | broken(Conditions.sameMarket(partner, customer), Reason.CUSTOMER_IN_SAME_MARKET);
    }

    private static int mask(SaleRequest.Indirect request) {
        Sale sale = request.sale();
        IndirectProvider provider = request.provider();
        IndirectReseller reseller = request.reseller();
        EndCustomer customer = request.customer();
        return broken(Conditions.signed(sale, provider), Reason.SIGNED)
                | broken(Conditions.signed(sale, reseller), Reason.SIGNED)
                | broken(Conditions.signedFirst(sale, reseller), Reason.SIGNED_FIRST)
                | broken(Conditions.onboardedFirst(sale, reseller), Reason.ONBOARDED_FIRST)
                | broken(Conditions.enrolledFirst(sale, reseller), Reason.ENROLLED_FIRST)
                | broken(Conditions.itsOwn(provider, reseller), Reason.ITS_OWN)
                | sold(sale, customer)
                | broken(Conditions.notInto(sale, provider), Reason.NOT_INTO_CSP_TENANT)
                | broken(Conditions.notInto(sale, reseller), Reason.NOT_INTO_CSP_TENANT)
                | broken(Conditions.toAnother(provider, customer), Reason.TO_ANOTHER)
                | broken(Conditions.toAnother(reseller, customer), Reason.TO_ANOTHER)
                | broken(Conditions.notFromItsProvider(provider, customer), Reason.NOT_FROM_ITS_PROVIDER)
                | broken(Conditions.inSomeMarket(provider), Reason.IN_SOME_MARKET)
                | broken(Conditions.inSomeMarket(reseller), Reason.IN_SOME_MARKET)
                | broken(Conditions.inSomeMarket(customer), Reason.IN_SOME_MARKET)
                | broken(Conditions.sameMarket(reseller, customer), Reason.CUSTOMER_IN_SAME_MARKET)
                | broken(Conditions.sameMarket(provider, reseller), Reason.PARTNER_IN_SAME_MARKET);
    }

    private static int sold(Sale sale, EndCustomer customer) {
        return broken(Conditions.fromTheMarketplace(sale), Reason.FROM_THE_MARKETPLACE)
                | broken(Conditions.buysWithAnotherTenant(customer), Reason.ANOTHER_TENANT)
                | broken(sale.tenantType() == TenantType.CUSTOMER, Reason.INTO_CUSTOMER_TENANT)
                | broken(Conditions.notInto(sale, customer), Reason.NOT_INTO_CSP_TENANT);
    }

    @Override
    public boolean permitted(List<String> decision) {
        return decision.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(List<String> decision) {
        return Optional.of(decision.stream().collect(Collectors.toSet()));
    }
}
