package dev.chainrule.csp;

/** What is an Azure AD tenant for? */
public enum TenantType {
    /** An organisation's own use of what it buys. */
    CUSTOMER("Customer"),
    /** A partner's business in the CSP programme. */
    CSP("CSP");

    private final String label;

    TenantType(String label) {
        this.label = label;
    }

    /** What people call it: {@code Customer}. */
    @Override
    public String toString() {
        return label;
    }
}
