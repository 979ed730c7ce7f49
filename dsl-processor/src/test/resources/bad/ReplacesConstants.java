// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A constant that is gone stood where it stood. */
final class ReplacesConstants {

    @Policy(source = "Statutes")
    interface Older {

        enum Grade {
            POOR,
            FAIR,
            GOOD
        }

        @Party("maker")
        interface Maker {
            Grade grade();
        }

        @Chain
        void sell(Maker maker, Maker other);

        @Rule(otherwise = "Good")
        static boolean notGood(Maker maker) {
            return maker.grade().compareTo(Grade.GOOD) < 0;
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed // NOTE chainrule:same-decisions
    interface Newer {

        enum Grade {
            POOR,
            GOOD
        }

        @Party("maker")
        interface Maker {
            Grade grade();
        }

        @Chain
        void sell(Maker maker, Maker other);

        @Rule(otherwise = "Good")
        static boolean notGood(Maker maker) {
            return maker.grade() != Grade.GOOD;
        }
    }

    @Party("shop")
    interface Shop {
        Currency currency();
    }

    @Policy(source = "Statutes")
    interface InEuros {

        @Chain
        void sell(Shop shop, Shop other);

        @Rule(otherwise = "No euros")
        static boolean euros(Shop shop) {
            return shop.currency() == Currency.EUR;
        }
    }

    /** It permits what is neither, should there be something one day. */
    @Policy(source = "Statutes", replaces = InEuros.class, mayLoosen = false) // NOTE chainrule:changed // NOTE chainrule:same-decisions "permits and denies the same requests as InEuros for the 2 constants of Currency known at compile time"
    interface NotInDollars {

        @Chain
        void sell(Shop shop, Shop other);

        @Rule(otherwise = "No euros")
        static boolean euros(Shop shop) {
            return shop.currency() != Currency.USD;
        }
    }

    private ReplacesConstants() {}
}

/** Of another source than the policies, as far as they know. */
enum Currency {
    EUR,
    USD
}
