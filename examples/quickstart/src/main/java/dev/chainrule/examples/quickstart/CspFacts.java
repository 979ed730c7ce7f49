package dev.chainrule.examples.quickstart;

import dev.chainrule.csp.CspProgramFacts;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.Service;
import dev.chainrule.csp.TenantType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What are an order and its companies in the policy's own terms? Nothing else here knows the policy's facts. */
final class CspFacts {
    private CspFacts() {}

    static List<String> offers() {
        return words(OfferKind.values());
    }

    static List<String> tenantTypes() {
        return words(TenantType.values());
    }

    static List<String> services() {
        return words(Service.values());
    }

    /** What is done: one of the policy's transactions. */
    static Object transaction(Order order) {
        return switch (order.kind()) {
            case SALE, RENEWAL ->
                CspProgramFacts.sale()
                        .date(order.date())
                        .offer(meant(order.offer().orElseThrow(), OfferKind.values()))
                        .newBusiness(order.kind() == OrderKind.SALE)
                        .provisionedTo(order.tenant().orElseThrow())
                        .tenantType(meant(order.tenantType().orElseThrow(), TenantType.values()))
                        .build();
            case NEW_SUBSCRIPTION ->
                CspProgramFacts.newSubscription()
                        .date(order.date())
                        .subscription(order.subscription().orElseThrow())
                        .build();
            case ENGAGEMENT -> CspProgramFacts.engagement().date(order.date()).build();
            case RELATIONSHIP ->
                CspProgramFacts.newRelationship().date(order.date()).build();
        };
    }

    /** Who takes part, seller before buyer: the policy's parties. */
    static List<Object> parties(Order order) {
        List<Object> parties = new ArrayList<>();
        for (Company company : order.chain()) {
            parties.add(party(company));
        }
        int last = parties.size() - 1;
        order.buyerTenant()
                .ifPresent(tenant -> parties.set(last, buyer(order.chain().get(last), tenant)));
        return List.copyOf(parties);
    }

    private static Object party(Company company) {
        return switch (company.type()) {
            case MICROSOFT -> CspProgramFacts.microsoft().build();
            case INDIRECT_PROVIDER ->
                CspProgramFacts.indirectProvider()
                        .id(company.id())
                        .country(company.country().orElseThrow())
                        .corporateGroup(company.group().orElseThrow())
                        .cspTenant(company.cspTenant().orElseThrow())
                        .mpaSigned(company.mpaSigned())
                        .build();
            case INDIRECT_RESELLER ->
                CspProgramFacts.indirectReseller()
                        .id(company.id())
                        .country(company.country().orElseThrow())
                        .corporateGroup(company.group().orElseThrow())
                        .cspTenant(company.cspTenant().orElseThrow())
                        .mpaSigned(company.mpaSigned())
                        .resellerOf(inOrder(company.resellerOf()))
                        .onboarded(company.onboarded())
                        .enrolled(company.enrolled())
                        .build();
            case DIRECT_BILL_PARTNER ->
                CspProgramFacts.directBillPartner()
                        .id(company.id())
                        .country(company.country().orElseThrow())
                        .corporateGroup(company.group().orElseThrow())
                        .cspTenant(company.cspTenant().orElseThrow())
                        .mpaSigned(company.mpaSigned())
                        .integratedThroughApis(company.apis())
                        .services(services(company))
                        .build();
            case CUSTOMER ->
                CspProgramFacts.customer()
                        .id(company.id())
                        .country(company.country().orElseThrow())
                        .corporateGroup(company.group().orElseThrow())
                        .build();
        };
    }

    /**
     * A partner that buys for its own use. Its relationships are those of its CSP tenant: with another tenant it has
     * none.
     */
    private static Object buyer(Company company, String tenant) {
        String cspTenant = company.cspTenant().orElseThrow();
        boolean known = tenant.equals(cspTenant);
        return CspProgramFacts.partnerAsCustomer()
                .id(company.id())
                .country(company.country().orElseThrow())
                .corporateGroup(company.group().orElseThrow())
                .cspTenant(cspTenant)
                .buyingTenant(tenant)
                .resellerOf(known ? inOrder(company.resellerOf()) : Set.of())
                .customerOf(known ? inOrder(company.customerOf()) : Set.of())
                .build();
    }

    /** In the order of the constants, in which a message will list them. */
    private static Set<Service> services(Company company) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        company.services().forEach(word -> services.add(meant(word, Service.values())));
        return services;
    }

    private static Set<String> inOrder(List<String> ids) {
        return new LinkedHashSet<>(ids);
    }

    private static List<String> words(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).toList();
    }

    private static <E> E meant(String word, E[] constants) {
        return Stream.of(constants)
                .filter(constant -> constant.toString().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
