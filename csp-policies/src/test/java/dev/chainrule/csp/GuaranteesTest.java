package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.LONG_AGO;
import static dev.chainrule.csp.OrderDesk.NEVER;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgram.CspMember;
import dev.chainrule.csp.CspProgram.CspTransaction;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.Sale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Is what the policy promises true of what it permits? Here for many requests, drawn from a few values so that they
 * often coincide. That no request at all breaks a promise is not for tests to show.
 */
class GuaranteesTest {

    private static final int REQUESTS = 200_000;
    private static final List<String> IDS = List.of("alpine", "brook", "cedar", "delta");
    private static final List<String> COUNTRIES = List.of("DE", "DE", "AT", "US", "CN");
    private static final List<Optional<LocalDate>> DAYS =
            List.of(LONG_AGO, LONG_AGO, Optional.of(LocalDate.of(2020, 2, 1)), NEVER);

    private final Random random = new Random(20230111);
    private final Map<String, Integer> permitted = new TreeMap<>();

    @Test
    void whatIsPermittedKeepsThePromises() {
        for (int i = 0; i < REQUESTS; i++) {
            EndCustomer buyer = random.nextBoolean() ? customer() : partnerAsCustomer();
            sell(sale(), buyer, directBillPartner(), provider(), reseller());
            serve(day(), buyer, provider(), reseller());
            relate(day(), buyer, provider(), reseller());
        }
        assertThat(permitted)
                .containsOnlyKeys(
                        "direct",
                        "indirect",
                        "newSubscription",
                        "engagement",
                        "serviceOnBehalf",
                        "partnership",
                        "customerRelationship");
        assertThat(permitted.values()).allMatch(times -> times > 100);
    }

    private void sell(
            Sale sale,
            EndCustomer buyer,
            DirectBillPartner direct,
            IndirectProvider provider,
            IndirectReseller reseller) {
        if (CspProgramValidator.permitsDirect(sale, microsoft(), direct, buyer)) {
            assertPromisesOfSales("direct", sale, buyer, direct);
        }
        if (CspProgramValidator.permitsIndirect(sale, microsoft(), provider, reseller, buyer)) {
            assertPromisesOfSales("indirect", sale, buyer, provider, reseller);
        }
    }

    private void serve(LocalDate day, EndCustomer buyer, IndirectProvider provider, IndirectReseller reseller) {
        var subscription = CspProgramFacts.newSubscription()
                .date(day)
                .subscription("subscription")
                .build();
        if (CspProgramValidator.permitsNewSubscription(subscription, provider, reseller, buyer)) {
            assertPromises("newSubscription", subscription, buyer, provider, reseller);
        }
        var engagement = CspProgramFacts.engagement().date(day).build();
        if (CspProgramValidator.permitsEngagement(engagement, reseller, buyer)) {
            assertPromises("engagement", engagement, buyer, reseller);
        }
        if (CspProgramValidator.permitsServiceOnBehalf(engagement, provider, reseller, buyer)) {
            assertPromises("serviceOnBehalf", engagement, buyer, provider, reseller);
        }
    }

    private void relate(LocalDate day, EndCustomer buyer, IndirectProvider provider, IndirectReseller reseller) {
        var relationship = CspProgramFacts.newRelationship().date(day).build();
        if (CspProgramValidator.permitsPartnership(relationship, provider, reseller)) {
            assertPromises("partnership", relationship, reseller, provider);
            assertThat(CspProgram.nobodyTransactsUnsigned(relationship, reseller))
                    .isTrue();
        }
        if (CspProgramValidator.permitsCustomerRelationship(relationship, provider, buyer)) {
            assertPromises("customerRelationship", relationship, buyer, provider);
        }
    }

    private void assertPromisesOfSales(String chain, Sale sale, EndCustomer buyer, Partner... sellers) {
        for (Partner seller : sellers) {
            assertThat(CspProgram.nobodySellsToItselfOrAnAffiliate(sale, seller, buyer))
                    .isTrue();
            assertThat(CspProgram.nothingIsProvisionedIntoACspTenant(sale, seller))
                    .isTrue();
        }
        if (buyer instanceof CspMember member) {
            assertThat(CspProgram.nothingIsProvisionedIntoACspTenant(sale, member))
                    .isTrue();
        }
        assertPromises(chain, sale, buyer, sellers);
    }

    private void assertPromises(String chain, CspTransaction transaction, Organization last, Partner... sellers) {
        for (Partner seller : sellers) {
            assertThat(CspProgram.nothingCrossesAMarket(transaction, seller, last))
                    .isTrue();
            assertThat(CspProgram.nobodyTransactsUnsigned(transaction, seller)).isTrue();
        }
        permitted.merge(chain, 1, Integer::sum);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 30).plusDays(random.nextInt(4));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String group() {
        return any(IDS) + " group";
    }

    private String tenant() {
        return any(IDS) + (random.nextBoolean() ? ".example" : "-csp.example");
    }

    private Sale sale() {
        return CspProgramFacts.sale()
                .date(day())
                .offer(any(Arrays.asList(OfferKind.values())))
                .newBusiness(random.nextBoolean())
                .provisionedTo(tenant())
                .tenantType(any(Arrays.asList(TenantType.values())))
                .build();
    }

    private IndirectProvider provider() {
        return OrderDesk.provider(any(IDS))
                .country(any(COUNTRIES))
                .corporateGroup(group())
                .cspTenant(tenant())
                .mpaSigned(any(DAYS))
                .build();
    }

    private IndirectReseller reseller() {
        return OrderDesk.reseller(any(IDS))
                .country(any(COUNTRIES))
                .corporateGroup(group())
                .cspTenant(tenant())
                .mpaSigned(any(DAYS))
                .resellerOf(Set.of("alpine", any(List.of("brook", "cedar"))))
                .onboarded(any(DAYS))
                .enrolled(any(DAYS))
                .build();
    }

    private DirectBillPartner directBillPartner() {
        return OrderDesk.directBillPartner(any(IDS))
                .country(any(COUNTRIES))
                .corporateGroup(group())
                .cspTenant(tenant())
                .mpaSigned(any(DAYS))
                .services(random.nextInt(4) == 0 ? Set.of(Service.BILLING) : EnumSet.allOf(Service.class))
                .build();
    }

    private EndCustomer customer() {
        return OrderDesk.customer()
                .id(any(IDS))
                .country(any(COUNTRIES))
                .corporateGroup(group())
                .build();
    }

    private EndCustomer partnerAsCustomer() {
        return OrderDesk.partnerAsCustomer()
                .id(any(IDS))
                .country(any(COUNTRIES))
                .corporateGroup(group())
                .cspTenant(tenant())
                .buyingTenant(tenant())
                .resellerOf(Set.of(any(IDS)))
                .customerOf(Set.of(any(IDS)))
                .build();
    }
}
