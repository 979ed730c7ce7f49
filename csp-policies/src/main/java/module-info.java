/** The CSP programme as a policy, with the validators that applications call. */
module dev.chainrule.csp {
    // Not "transitive": users of this module compile and run without the annotations.
    requires static dev.chainrule;

    exports dev.chainrule.csp;
}
