/** An application that names the policies, and not what they are written with. */
module app {
    requires dev.chainrule.csp;
}
