// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Policies that nest their types: what has one name in both is one type. */
final class ReplacesParty {

    @Policy(source = "Statutes")
    interface Older {

        interface Partner {
            boolean signed();
        }

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Partner {}

        @Party("broker")
        interface Broker extends Partner {}

        @Chain
        void direct(Maker maker, Partner partner);

        @Chain
        void through(Maker maker, Agent agent, Broker broker);

        @Rule(otherwise = "Not signed")
        static boolean signed(Partner partner) {
            return partner.signed();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the chain through was maker > agent > broker and is maker > broker > agent, which is not compared; the chain direct is now called sale; the chain sale has other dates or bounds; the type Dealer is new; the type Broker stands below others; the fact Broker.signed is gone" // NOTE chainrule:newly-denied "along the chain sale, maker > partner, that Older permitted: it is denied to one who is a broker only. An example, along maker > broker, where partner.signed is true:"
    interface Newer {

        interface Partner {
            boolean signed();
        }

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Partner {}

        @Party("broker")
        interface Broker {}

        @Party("dealer")
        interface Dealer extends Partner {}

        @Chain
        void sale(Maker maker, Partner partner); // NOTE chainrule:newly-permitted "along the chain sale, maker > partner, that Older denied to one who is a dealer only. An example, along maker > dealer, where partner.signed is true:"

        @Chain
        void through(Maker maker, Broker broker, Agent agent); // NOTE chainrule:change-not-proven "It is not known whether Newer decides differently from Older along the chain through, maker > broker > agent: its parties are others now."

        @Rule(otherwise = "Not signed")
        static boolean signed(Partner partner) {
            return partner.signed();
        }
    }

    private ReplacesParty() {}
}
