/** Policies as another team would publish them. */
module trades {
    requires static dev.chainrule;

    exports dev.chainrule.processor.oracle.policies;
    exports dev.chainrule.processor.oracle.policies.region;
    exports dev.chainrule.processor.oracle.policies.marks;
}
