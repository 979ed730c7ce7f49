package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A validator beside a policy could not name what is private. */
final class PolicyPrivate {

    @Policy(source = "Statutes")
    private interface Own { // ERROR chainrule:policy-private "The policy Own is private, or a type around it is"

        @Party("maker")
        interface Maker {}

        @Chain
        void direct(Maker maker, Maker other);
    }

    private static final class Around {

        @Policy(source = "Statutes")
        interface Inner { // ERROR chainrule:policy-private

            @Party("maker")
            interface Maker {}

            @Chain
            void direct(Maker maker, Maker other);
        }
    }

    private PolicyPrivate() {}
}
