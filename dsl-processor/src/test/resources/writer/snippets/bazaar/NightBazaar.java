package bazaar;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;
import java.util.Optional;

/** A policy inside a class, seen in its package alone, with two types of one simple name and parties of its parent. */
final class NightBazaar {

    private NightBazaar() {}

    @Policy(source = "Customs of the night")
    interface Hours extends Bazaar {
        interface Early {
            @Party("early guest")
            interface Guest {
                String name();
            }
        }

        interface Late {
            @Party("late guest")
            interface Guest {
                Optional<Early.Guest> host();
            }
        }

        @Transaction
        interface Visit extends Deal {}

        @Chain
        void visit(Visit visit, Merchant merchant, Early.Guest early, Late.Guest late);
    }
}
