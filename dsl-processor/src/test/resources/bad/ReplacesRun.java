// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** A policy with a run of parties, in which a rule asks other neighbours, and which may be longer. */
final class ReplacesRun {

    @Party("maker")
    interface Maker {}

    @Party("broker")
    interface Broker {
        int rank();
    }

    @Policy(source = "Statutes")
    interface Older {

        @Chain
        void brokered(Maker maker, @Repeated(max = 3) List<Broker> brokers);

        @Rule(otherwise = "Out of order")
        static boolean ordered(Broker seller, Broker buyer) {
            return seller.rank() < buyer.rank();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "Between Older and Neighbours, the rule ordered is another." // NOTE chainrule:same-decisions "Neighbours permits and denies the same requests as Older."
    interface Neighbours {

        @Chain
        void brokered(Maker maker, @Repeated(max = 3) List<Broker> brokers);

        @Rule(otherwise = "Out of order")
        static boolean ordered(Broker seller, @Next Broker buyer) {
            return seller.rank() < buyer.rank();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the chain brokered has other dates or bounds; the rule ordered is another"
    interface Longer {

        @Chain
        void brokered(Maker maker, @Repeated(max = 4) List<Broker> brokers); // NOTE chainrule:newly-permitted "that Older denied for a run of 4. An example, along maker > broker > broker > broker > broker"

        @Rule(otherwise = "Out of order")
        static boolean ordered(Broker seller, @Next Broker buyer) { // NOTE chainrule:newly-permitted "that Older denied by the rule ordered. An example, along maker > broker > broker"
            return seller.rank() != buyer.rank();
        }
    }

    private ReplacesRun() {}
}
