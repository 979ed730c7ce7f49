package dev.chainrule.csp;

/** What does a partner do for customers on an on-going basis, beyond selling to them? */
public enum Service {
    BILLING("billing"),
    SUPPORT("support"),
    MANAGED_SERVICES("managed services");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    /** What people call it: {@code managed services}. */
    @Override
    public String toString() {
        return label;
    }
}
