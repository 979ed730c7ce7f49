// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;

/** Rules ask parties of a type, and chains take them, so that who is of a type decides as well. */
@SuppressWarnings("chainrule:overlapping-chains")
final class ReplacesKinship {

    @Policy(source = "Statutes")
    interface Older {

        interface Partner {}

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Partner {
            boolean signed();
        }

        @Party("broker")
        interface Broker extends Agent {}

        @Transaction
        interface Sale {}

        @Transaction
        interface Renewal {}

        @Chain
        void sell(Maker maker, Partner partner);

        @SuppressWarnings("chainrule:unasked-chain")
        @Chain
        void renew(Sale sale, Maker maker, Maker other);

        @SuppressWarnings("chainrule:unasked-chain")
        @Chain
        void restock(Renewal renewal, Maker maker, Maker other);

        @Rule(otherwise = "Not signed")
        static boolean signed(Agent agent) {
            return agent.signed();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed "the types Broker and Renewal stand below others"
    interface Newer {

        interface Partner {}

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Partner {
            boolean signed();
        }

        @Party("broker")
        interface Broker extends Partner {
            boolean signed();
        }

        @Transaction
        interface Sale {}

        @Transaction
        interface Renewal extends Sale {}

        @Chain
        void sell(Maker maker, Partner partner); // WARNING chainrule:loosening-not-excluded "along the chain sell, maker > partner: types stand below those that it takes, or that rules ask for, which did not, or no longer do. Test it"

        @SuppressWarnings("chainrule:unasked-chain")
        @Chain
        void renew(Sale sale, Maker maker, Maker other); // WARNING chainrule:loosening-not-excluded "along the chain renew"

        @SuppressWarnings("chainrule:unasked-chain")
        @Chain
        void restock(Renewal renewal, Maker maker, Maker other);

        @Rule(otherwise = "Not signed")
        static boolean signed(Agent agent) {
            return agent.signed();
        }
    }

    private ReplacesKinship() {}
}
