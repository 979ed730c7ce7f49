package dev.chainrule.examples.drugs;

/** What an owner hands to the next one. */
public enum TracingDocument {

    /** What the product is, how much of it, who sells it to whom and when: section 581(26). */
    TRANSACTION_INFORMATION,

    /** That the seller is authorised, bought from one who is, and knows of nothing wrong: section 581(27). */
    TRANSACTION_STATEMENT,

    /** The transaction information of each earlier transaction, back to the manufacturer: section 581(25). */
    TRANSACTION_HISTORY
}
