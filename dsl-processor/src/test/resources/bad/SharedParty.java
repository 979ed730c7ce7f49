package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** What is wrong with a party is told once, however many policies know it. */
final class SharedParty {

    @Party(" ") // ERROR chainrule:blank-text "The name of the party Maker is blank"
    interface Maker {
        void nothing(); // ERROR chainrule:accessor-void
    }

    @Policy(source = "Statutes")
    interface One {

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Policy(source = "Statutes")
    interface Two {

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Policy(source = "House rules")
    interface Child extends One {}

    private SharedParty() {}
}
