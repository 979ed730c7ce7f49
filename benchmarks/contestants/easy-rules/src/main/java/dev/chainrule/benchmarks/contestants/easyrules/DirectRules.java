package dev.chainrule.benchmarks.contestants.easyrules;

import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.Service;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.RuleBuilder;

/** The rules for a sale through a direct-bill partner. */
final class DirectRules {

    private DirectRules() {}

    /** Facts with a field, which each rule reads without looking for a name. */
    static final class OrderFacts extends Facts {

        private final SaleRequest.Direct order;

        OrderFacts(SaleRequest.Direct order) {
            this.order = order;
        }
    }

    static Rules rules() {
        return new Rules(
                rule(
                        "signedMpa",
                        "From 2020-02-01 on every partner has signed the Microsoft Partner Agreement",
                        order -> Conditions.signed(order.sale(), order.partner())),
                rule(
                        "integratedThroughApis",
                        "A direct-bill partner is integrated with Microsoft through APIs",
                        order -> order.partner().integratedThroughApis()),
                rule(
                        "providesAllServices",
                        "A direct-bill partner provides billing, support and managed services",
                        order -> all(order.partner().services())),
                rule(
                        "fromTheMarketplace",
                        "A partner's own service is not sold through the Microsoft marketplace",
                        order -> Conditions.fromTheMarketplace(order.sale())),
                rule(
                        "intoCustomerTenant",
                        "Services are provisioned only to a tenant of type Customer",
                        order -> Conditions.intoCustomerTenant(order.sale())),
                rule(
                        "buysWithAnotherTenant",
                        "A partner buys for its own use with another tenant than the one that it uses for CSP",
                        order -> Conditions.buysWithAnotherTenant(order.customer())),
                rule(
                        "notIntoCspTenant",
                        "Services are not provisioned to a tenant that is used for CSP",
                        order -> Conditions.notInto(order.sale(), order.partner())
                                && Conditions.notInto(order.sale(), order.customer())),
                rule(
                        "notToItselfOrAffiliate",
                        "A partner does not sell to itself or to an affiliate as end customer",
                        order -> Conditions.toAnother(order.partner(), order.customer())),
                rule(
                        "inSomeMarket",
                        "The country of each organisation belongs to a market of the programme",
                        order -> Conditions.inSomeMarket(order.partner()) && Conditions.inSomeMarket(order.customer())),
                rule(
                        "customerInSameMarket",
                        "A partner sells only to customers in its own region",
                        order -> Conditions.sameMarket(order.partner(), order.customer())));
    }

    private static Rule rule(String code, String description, Predicate<SaleRequest.Direct> condition) {
        return new RuleBuilder()
                .name(code)
                .description(description)
                .when(facts -> condition.test(((OrderFacts) facts).order))
                .build();
    }

    private static boolean all(Set<Service> services) {
        return services.contains(Service.BILLING)
                && services.contains(Service.SUPPORT)
                && services.contains(Service.MANAGED_SERVICES);
    }
}
