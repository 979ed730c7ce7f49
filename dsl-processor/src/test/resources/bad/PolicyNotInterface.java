package bad;

import dev.chainrule.Policy;

/** A policy holds no state, so it is an interface. */
final class PolicyNotInterface {

    @Policy(source = "Statutes")
    static class Trade {} // ERROR chainrule:policy-not-interface "The policy Trade is a class"

    @Policy(source = "Statutes")
    enum Choice {} // ERROR chainrule:policy-not-interface "is an enum"

    @Policy(source = "Statutes")
    @interface Mark {} // ERROR chainrule:policy-not-interface "is an annotation"

    private PolicyNotInterface() {}
}
