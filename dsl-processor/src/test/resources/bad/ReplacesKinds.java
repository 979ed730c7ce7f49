// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Parties that only one of two policies names may be known to the other as what they are besides. */
final class ReplacesKinds {

    interface Partner {
        boolean licensed();

        boolean registered();
    }

    @Party("maker")
    interface Maker {}

    @Party("shop")
    interface Shop extends Partner {}

    @Party("kiosk")
    interface Kiosk extends Shop {}

    @Policy(source = "Statutes")
    interface Licensed {

        @Chain
        void sell(Maker maker, Partner partner);

        @Rule(otherwise = "Not registered")
        static boolean shop(Shop shop) {
            return shop.registered();
        }

        @Rule(otherwise = "Not licensed")
        static boolean licensed(Kiosk kiosk) {
            return kiosk.licensed();
        }
    }

    @Policy(source = "Statutes", replaces = Licensed.class, mayLoosen = false) // NOTE chainrule:changed
    interface Unlicensed {

        @Chain
        void sell(Maker maker, Partner partner); // ERROR chainrule:loosened "newly permits something along the chain sell, maker > partner, that Licensed denied by the rule licensed"

        @Rule(otherwise = "Not registered")
        static boolean shop(Shop shop) {
            return shop.registered();
        }
    }

    @Policy(source = "Statutes", replaces = Unlicensed.class, mayLoosen = false) // NOTE chainrule:changed
    interface LicensedAgain {

        @Chain
        void sell(Maker maker, Partner partner);

        @Rule(otherwise = "Not registered")
        static boolean shop(Shop shop) {
            return shop.registered();
        }

        @Rule(otherwise = "Not licensed")
        static boolean licensed(Kiosk kiosk) { // NOTE chainrule:newly-denied "it is denied by the rule licensed"
            return kiosk.licensed();
        }
    }

    private ReplacesKinds() {}
}
