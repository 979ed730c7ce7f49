package dev.chainrule.benchmarks.contestants.easyrules;

import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.RuleBuilder;

/** The rules for a sale through an indirect reseller, which an indirect provider supplies. */
final class IndirectRules {

    private IndirectRules() {}

    /** Facts with a field, which each rule reads without looking for a name. */
    static final class OrderFacts extends Facts {

        private final SaleRequest.Indirect order;

        OrderFacts(SaleRequest.Indirect order) {
            this.order = order;
        }
    }

    static Rules rules() {
        return new Rules(
                rule(
                        "signedMpa",
                        "From 2020-02-01 on every partner has signed the Microsoft Partner Agreement",
                        order -> Conditions.signed(order.sale(), order.provider())
                                && Conditions.signed(order.sale(), order.reseller())),
                rule(
                        "signedMpaBeforeNewBusiness",
                        "Before new business, the reseller has signed the Microsoft Partner Agreement",
                        order -> Conditions.doneBeforeNewBusiness(
                                order.reseller().mpaSigned(), order.sale())),
                rule(
                        "onboardedBeforeNewBusiness",
                        "Before new business, the reseller is onboarded into Partner Center",
                        order -> Conditions.doneBeforeNewBusiness(
                                order.reseller().onboarded(), order.sale())),
                rule(
                        "enrolledBeforeNewBusiness",
                        "Before new business, the reseller is enrolled as an indirect reseller",
                        order -> Conditions.doneBeforeNewBusiness(
                                order.reseller().enrolled(), order.sale())),
                rule(
                        "itsOwnReseller",
                        "The reseller is an indirect reseller of the provider",
                        order -> order.reseller()
                                .resellerOf()
                                .contains(order.provider().id())),
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
                        IndirectRules::notIntoCspTenant),
                rule(
                        "notToItselfOrAffiliate",
                        "A partner does not sell to itself or to an affiliate as end customer",
                        order -> Conditions.toAnother(order.provider(), order.customer())
                                && Conditions.toAnother(order.reseller(), order.customer())),
                rule(
                        "notBuyingFromItsProvider",
                        "An indirect reseller of the provider does not buy as its end customer",
                        order -> notFromItsProvider(order.provider(), order.customer())),
                rule(
                        "inSomeMarket",
                        "The country of each organisation belongs to a market of the programme",
                        IndirectRules::inSomeMarket),
                rule(
                        "customerInSameMarket",
                        "A partner sells only to customers in its own region",
                        order -> Conditions.sameMarket(order.reseller(), order.customer())),
                rule(
                        "partnerInSameMarket",
                        "A partner has relationships only with partners in its own region",
                        order -> Conditions.sameMarket(order.provider(), order.reseller())));
    }

    private static Rule rule(String code, String description, Predicate<SaleRequest.Indirect> condition) {
        return new RuleBuilder()
                .name(code)
                .description(description)
                .when(facts -> condition.test(((OrderFacts) facts).order))
                .build();
    }

    private static boolean notIntoCspTenant(SaleRequest.Indirect order) {
        return Conditions.notInto(order.sale(), order.provider())
                && Conditions.notInto(order.sale(), order.reseller())
                && Conditions.notInto(order.sale(), order.customer());
    }

    private static boolean notFromItsProvider(IndirectProvider provider, EndCustomer customer) {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !buyer.resellerOf().contains(provider.id())
                || buyer.customerOf().contains(provider.id());
    }

    private static boolean inSomeMarket(SaleRequest.Indirect order) {
        return Conditions.inSomeMarket(order.provider())
                && Conditions.inSomeMarket(order.reseller())
                && Conditions.inSomeMarket(order.customer());
    }
}
