package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;

/** Of a chain along which nothing is asked somebody may have forgotten what its rules ask for. */
final class UnaskedChain {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Party("shop")
    interface Shop {
        boolean open();
    }

    @Transaction
    interface Sale {}

    @SuppressWarnings("chainrule:bodies-unread")
    @Policy(source = "Statutes")
    interface Trade {

        @Chain
        void sale(Sale sale, Maker maker, Shop shop);

        @Chain
        void direct(Maker maker, Shop shop); // NOTE chainrule:unasked-chain "Nothing that denies is asked along the chain direct, maker > shop, so that whoever stands so is permitted, though the rule certified would be asked if this chain had its transaction. Write a rule for it, or silence this where nothing is to be asked."

        @Chain
        void resold(Shop shop, Shop other); // NOTE chainrule:unasked-chain "so that whoever stands so is permitted. Write a rule for it"

        @SuppressWarnings("chainrule:unasked-chain")
        @Chain
        void silenced(Shop shop, Maker maker);

        @Chain(closed = "Nobody buys back")
        void returned(Shop shop, Maker maker, Maker other);

        @Rule(otherwise = "Not certified")
        static boolean certified(Sale sale, Maker maker) {
            return maker.certified();
        }

        @Rule(otherwise = "Closed", severity = Severity.WARNING)
        static boolean open(Shop shop) {
            return shop.open();
        }
    }

    /** Its parent's chains are its parent's. */
    @Policy(source = "House rules")
    interface House extends Trade {

        @Chain
        void through(Sale sale, Maker maker, Shop shop, Shop other);
    }

    /** Where there are no rules nobody expects any. */
    @Policy(source = "Statutes")
    interface Free {

        @Chain
        void direct(Maker maker, Shop shop);
    }

    private UnaskedChain() {}
}
