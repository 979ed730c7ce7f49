package dev.chainrule.csp;

/**
 * What can an indirect reseller do that wants to be a customer of its own indirect provider?
 *
 * <p>Sample scenario 6 offers three options, in words that do not fit together. They are the remedies of two rules,
 * whose parameters are called {@code customer} and {@code provider}.
 */
final class Scenario6 {
    /**
     * The document speaks of a tenant "for their customers". Read as one with which the reseller itself is a customer.
     */
    static final String OPTION_1 =
            "Option 1: Set up another Azure AD tenant for {customer.id} as a customer, apart from the one that resells";

    /**
     * The document ends the relationship to establish one with another indirect provider, and concludes that the
     * reseller may now buy from "a different CSP direct-bill partner". Read as two ways, of which the policy bars
     * neither: to buy through the former provider after the end, and to buy from a direct-bill partner at any time.
     */
    static final String OPTION_2 =
            "Option 2: Ask Microsoft Support to end the reseller relationship with {provider.id} and establish one"
                    + " with another indirect provider; or buy from a direct-bill partner";

    /**
     * The document keeps a customer relationship with the present provider, which could not have been established. Read
     * as one from before, that stands while the reselling moves elsewhere.
     */
    static final String OPTION_3 =
            "Option 3: Keep an existing customer relationship with {provider.id} and establish the reseller"
                    + " relationship with another indirect provider";

    private Scenario6() {}
}
