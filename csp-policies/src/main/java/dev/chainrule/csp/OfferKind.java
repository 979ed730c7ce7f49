package dev.chainrule.csp;

/** Whose offer is sold? */
public enum OfferKind {
    /** Microsoft's own, from its marketplace: a first-party offer. */
    FIRST_PARTY("Microsoft offer"),
    /** Another publisher's, from Microsoft's marketplace. */
    THIRD_PARTY("third-party offer"),
    /** A partner's own value-added service. It is no part of the marketplace. */
    OWN_SERVICE("partner's own service");

    private final String label;

    OfferKind(String label) {
        this.label = label;
    }

    /** What people call it: {@code third-party offer}. */
    @Override
    public String toString() {
        return label;
    }
}
