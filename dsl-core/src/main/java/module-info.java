/** The annotations in which a policy is written. They leave no trace in class files and need nothing at run time. */
module dev.chainrule {
    exports dev.chainrule;
}
