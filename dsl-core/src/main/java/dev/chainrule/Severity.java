package dev.chainrule;

/** What a violated {@link Rule} does to the request. */
public enum Severity {

    /** The request is denied. */
    DENY,

    /** The request is not denied for it; the decision carries a warning. */
    WARNING
}
