package dev.chainrule.benchmarks.contestants.byhand;

import java.util.List;

/**
 * Why a sale is denied, in the words of the policy.
 *
 * @param parties how many are concerned: before the facts that texts number stand what the parties are called, and they themselves
 */
record Reason(String code, int parties, String message, List<String> citations, List<String> remedies) {

    private static final List<String> SIGNING = List.of("Signing the Microsoft Partner Agreement (MPA)");
    private static final List<String> TYPES = List.of("Types of partner relationships");

    static final Reason NO_CHAIN = of("no-chain", 0, "No chain fits %1$s", List.of());
    static final Reason SIGNED = of(
            "signedMpa",
            1,
            "The %1$s %3$s has not signed the Microsoft Partner Agreement by %4$s",
            SIGNING,
            "Have %3$s sign the Microsoft Partner Agreement in Partner Center");
    static final Reason SIGNED_FIRST = of(
            "signedMpaBeforeNewBusiness",
            2,
            "%5$s cannot transact new business with %6$s: the %2$s has not signed the Microsoft Partner Agreement by %7$s",
            SIGNING,
            "Have %6$s sign the Microsoft Partner Agreement in Partner Center");
    static final Reason ONBOARDED_FIRST = of(
            "onboardedBeforeNewBusiness",
            1,
            "The %1$s %3$s cannot transact new business: it was not onboarded into Partner Center by %4$s",
            SIGNING,
            "Onboard %3$s into Partner Center");
    static final Reason ENROLLED_FIRST = of(
            "enrolledBeforeNewBusiness",
            1,
            "The %1$s %3$s cannot transact new business: it was not enrolled as an indirect reseller by %4$s",
            SIGNING,
            "Enroll %3$s as an indirect reseller");
    static final Reason ITS_OWN = of(
            "itsOwnReseller",
            2,
            "%6$s is no %2$s of %5$s",
            TYPES,
            "Establish an indirect provider-indirect reseller relationship between %5$s and %6$s");
    static final Reason INTEGRATED = of(
            "integratedThroughApis",
            1,
            "The %1$s %3$s is not integrated with Microsoft through APIs",
            TYPES,
            "Integrate %3$s with Microsoft through APIs",
            "Have %3$s transact as an indirect reseller, through an indirect provider");
    static final Reason PROVIDES_ALL = of(
            "providesAllServices",
            1,
            "The %1$s %3$s has to provide billing, support and managed services on an on-going basis; it provides %4$s",
            TYPES,
            "Have %3$s provide what is missing",
            "Have %3$s transact as an indirect reseller, through an indirect provider");
    static final Reason FROM_THE_MARKETPLACE = of(
            "fromTheMarketplace",
            1,
            "A %3$s is not sold through the Microsoft marketplace",
            TYPES,
            "Sell it outside this chain, beside the Microsoft and third-party offers");
    static final Reason ANOTHER_TENANT = of(
            "buysWithAnotherTenant",
            1,
            "%3$s cannot buy for its own use with %4$s, the tenant that it uses for CSP",
            List.of("Sample scenario 4"),
            "Have %3$s buy with another tenant");
    static final Reason INTO_CUSTOMER_TENANT = of(
            "intoCustomerTenant",
            0,
            "The tenant %1$s is of type %2$s; services can be provisioned only to a tenant of type Customer",
            List.of("Sample scenario 4"),
            "Provision the services to a tenant of type Customer, for internal use only");
    static final Reason NOT_INTO_CSP_TENANT = of(
            "notIntoCspTenant",
            1,
            "The tenant %3$s is the one that %4$s uses for CSP; services cannot be provisioned to it",
            List.of("Sample scenario 4"),
            "Provision the services to a tenant of type Customer, for internal use only");
    static final Reason TO_ANOTHER = of(
            "notToItselfOrAffiliate",
            2,
            "The %1$s %5$s (of %6$s) cannot sell to %7$s (of %8$s): a partner does not sell to itself or to an affiliate as"
                    + " end customer",
            List.of("Sample scenario 5"),
            "Have %7$s buy from an indirect reseller or a direct-bill partner of another group, with no provider of %6$s in"
                    + " the chain");
    static final Reason NOT_FROM_ITS_PROVIDER = of(
            "notBuyingFromItsProvider",
            2,
            "%6$s is an indirect reseller of %5$s and cannot buy as its end customer",
            List.of("Sample scenario 6"),
            "Option 1: Set up another Azure AD tenant for %6$s as a customer, apart from the one that resells",
            "Option 2: Ask Microsoft Support to end the reseller relationship with %5$s and establish one with another"
                    + " indirect provider; or buy from a direct-bill partner",
            "Option 3: Keep an existing customer relationship with %5$s and establish the reseller relationship with"
                    + " another indirect provider");
    static final Reason IN_SOME_MARKET = of(
            "inSomeMarket",
            1,
            "%3$s is in %4$s, a country that belongs to no market of the programme",
            List.of("Sample scenario 7", "Sample scenario 8"),
            "Check the country of %3$s: it is written as two capital letters, as in DE");
    static final Reason CUSTOMER_IN_SAME_MARKET = of(
            "customerInSameMarket",
            2,
            "The %1$s %5$s can sell only to customers in its own region, %6$s; %7$s is in %8$s, %9$s",
            List.of("Sample scenario 7"),
            "Have %7$s buy from a partner in %9$s");
    static final Reason PARTNER_IN_SAME_MARKET = of(
            "partnerInSameMarket",
            2,
            "The %1$s %5$s can have relationships only with partners in its own region, %6$s; the %2$s %7$s is in %8$s,"
                    + " %9$s",
            List.of("Sample scenario 8"),
            "Find an indirect provider in %9$s for %7$s");

    private static Reason of(String code, int parties, String message, List<String> citations, String... remedies) {
        return new Reason(code, parties, message, citations, List.of(remedies));
    }
}
