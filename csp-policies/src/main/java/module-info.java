/** The CSP programme as a policy, with the validators that applications call. */
module dev.chainrule.csp {
    // "exports dev.chainrule.csp;" comes with the first class: javac refuses to export a package without one.
    // Not "transitive": users of this module compile and run without the annotations.
    requires static dev.chainrule;
}
