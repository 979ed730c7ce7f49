package dev.chainrule.benchmarks.contestants.byhand;

/** Why a sale is denied, with the message that a reader gets. */
public enum Reason {
    NO_CHAIN("no-chain", "No chain fits"),
    SIGNED("signedMpa", "%s has not signed the Microsoft Partner Agreement by %s"),
    SIGNED_FIRST(
            "signedMpaBeforeNewBusiness", "%s cannot transact new business: it has not signed the agreement by %s"),
    ONBOARDED_FIRST("onboardedBeforeNewBusiness", "%s cannot transact new business: it was not onboarded by %s"),
    ENROLLED_FIRST("enrolledBeforeNewBusiness", "%s cannot transact new business: it was not enrolled by %s"),
    ITS_OWN("itsOwnReseller", "%s is no reseller of %s"),
    INTEGRATED("integratedThroughApis", "%s is not integrated with Microsoft through APIs"),
    PROVIDES_ALL("providesAllServices", "%s has to provide all services; it provides %s"),
    FROM_THE_MARKETPLACE("fromTheMarketplace", "A %s is not sold through the Microsoft marketplace"),
    ANOTHER_TENANT("buysWithAnotherTenant", "%s cannot buy for its own use with %s, the tenant that it uses for CSP"),
    INTO_CUSTOMER_TENANT("intoCustomerTenant", "The tenant %s is of type %s"),
    NOT_INTO_CSP_TENANT("notIntoCspTenant", "The tenant %s is the one that %s uses for CSP"),
    TO_ANOTHER("notToItselfOrAffiliate", "%s cannot sell to %s, which is itself or an affiliate"),
    NOT_FROM_ITS_PROVIDER("notBuyingFromItsProvider", "%s is a reseller of %s and cannot buy as its end customer"),
    IN_SOME_MARKET("inSomeMarket", "%s is in %s, a country that belongs to no market"),
    CUSTOMER_IN_SAME_MARKET("customerInSameMarket", "%s can sell only in its own region; %s is in another"),
    PARTNER_IN_SAME_MARKET("partnerInSameMarket", "%s can have relationships only in its own region; %s is in another");

    private final String code;
    private final String message;

    Reason(String code, String message) {
        this.code = code;
        this.message = message;
    }

    String code() {
        return code;
    }

    String message(Object... facts) {
        return String.format(message, facts);
    }
}
