package dev.chainrule.benchmarks.contestants.evrete;

import dev.chainrule.benchmarks.work.SaleRequest.Direct;
import dev.chainrule.benchmarks.work.SaleRequest.Indirect;
import dev.chainrule.benchmarks.work.SaleRequest.Other;
import dev.chainrule.csp.TenantType;
import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The rules, each with the code to add where its condition holds. Conditions are lambdas, which evrete calls as they are; literals it
 * would compile to the same. Every rule looks at one fact, the request, so that nothing has to be joined.
 */
final class Rules {

    private static final String REQUEST = "$request";

    private final RuleSetBuilder<Knowledge> rules;
    private final List<String> violations;

    private Rules(RuleSetBuilder<Knowledge> rules, List<String> violations) {
        this.rules = rules;
        this.violations = violations;
    }

    /** All rules; they add the codes of those that are broken to a list. */
    static Knowledge in(KnowledgeService service, List<String> violations) {
        Rules rules = new Rules(service.newKnowledge().builder(), violations);
        rules.rule("no-chain", Other.class, r -> true);
        rules.direct();
        rules.ofReseller();
        rules.indirect();
        return rules.rules.build();
    }

    private <T> void rule(String code, Class<T> type, Predicate<T> broken) {
        ValuesPredicate condition = values -> broken.test(type.cast(values.get(0)));
        rules.newRule(code + " " + type.getSimpleName())
                .forEach(REQUEST, type)
                .where(condition, REQUEST)
                .execute(context -> violations.add(code));
    }

    private void direct() {
        rule("signedMpa", Direct.class, r -> Conditions.unsigned(r.sale(), r.partner()));
        rule("integratedThroughApis", Direct.class, r -> !r.partner().integratedThroughApis());
        rule("providesAllServices", Direct.class, r -> Conditions.lacksServices(r.partner()));
        rule("fromTheMarketplace", Direct.class, r -> Conditions.beyondTheMarketplace(r.sale()));
        rule("intoCustomerTenant", Direct.class, r -> r.sale().tenantType() != TenantType.CUSTOMER);
        rule("buysWithAnotherTenant", Direct.class, r -> Conditions.buysWithCspTenant(r.customer()));
        rule(
                "notIntoCspTenant",
                Direct.class,
                r -> Conditions.intoCspTenant(r.sale(), r.partner())
                        || Conditions.intoCspTenant(r.sale(), r.customer()));
        rule("notToItselfOrAffiliate", Direct.class, r -> Conditions.toItselfOrAffiliate(r.partner(), r.customer()));
        rule(
                "inSomeMarket",
                Direct.class,
                r -> Conditions.inNoMarket(r.partner()) || Conditions.inNoMarket(r.customer()));
        rule("customerInSameMarket", Direct.class, r -> Conditions.inOtherMarkets(r.partner(), r.customer()));
    }

    private void ofReseller() {
        rule(
                "signedMpaBeforeNewBusiness",
                Indirect.class,
                r -> r.sale().newBusiness() && Conditions.notDone(r.reseller().mpaSigned(), r.sale()));
        rule(
                "onboardedBeforeNewBusiness",
                Indirect.class,
                r -> r.sale().newBusiness() && Conditions.notDone(r.reseller().onboarded(), r.sale()));
        rule(
                "enrolledBeforeNewBusiness",
                Indirect.class,
                r -> r.sale().newBusiness() && Conditions.notDone(r.reseller().enrolled(), r.sale()));
        rule(
                "itsOwnReseller",
                Indirect.class,
                r -> !r.reseller().resellerOf().contains(r.provider().id()));
        rule("partnerInSameMarket", Indirect.class, r -> Conditions.inOtherMarkets(r.provider(), r.reseller()));
    }

    private void indirect() {
        rule(
                "signedMpa",
                Indirect.class,
                r -> Conditions.unsigned(r.sale(), r.provider()) || Conditions.unsigned(r.sale(), r.reseller()));
        rule("fromTheMarketplace", Indirect.class, r -> Conditions.beyondTheMarketplace(r.sale()));
        rule("intoCustomerTenant", Indirect.class, r -> r.sale().tenantType() != TenantType.CUSTOMER);
        rule("buysWithAnotherTenant", Indirect.class, r -> Conditions.buysWithCspTenant(r.customer()));
        rule(
                "notIntoCspTenant",
                Indirect.class,
                r -> Conditions.intoCspTenant(r.sale(), r.provider())
                        || Conditions.intoCspTenant(r.sale(), r.reseller())
                        || Conditions.intoCspTenant(r.sale(), r.customer()));
        rule(
                "notToItselfOrAffiliate",
                Indirect.class,
                r -> Conditions.toItselfOrAffiliate(r.provider(), r.customer())
                        || Conditions.toItselfOrAffiliate(r.reseller(), r.customer()));
        rule(
                "notBuyingFromItsProvider",
                Indirect.class,
                r -> Conditions.buysFromItsProvider(r.provider(), r.customer()));
        rule(
                "inSomeMarket",
                Indirect.class,
                r -> Conditions.inNoMarket(r.provider())
                        || Conditions.inNoMarket(r.reseller())
                        || Conditions.inNoMarket(r.customer()));
        rule("customerInSameMarket", Indirect.class, r -> Conditions.inOtherMarkets(r.reseller(), r.customer()));
    }
}
