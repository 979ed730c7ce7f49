// only: javac -- under Eclipse's compiler such a policy has another note, see BodiesUnread
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Nobody is to believe that something was proven that was not. */
final class NotProven {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Policy(source = "Statutes") // NOTE chainrule:not-proven "This version of Chainrule proves no guarantees"
    interface Trade {

        @Chain
        void direct(Maker maker, Maker other);

        @Guarantee
        static boolean certified(Maker maker) {
            return maker.certified();
        }

        @Guarantee
        static boolean alsoCertified(Maker maker, Maker other) {
            return other.certified();
        }
    }

    @Policy(source = "Statutes")
    interface OnlyShapes {

        @Chain
        void direct(Maker maker, Maker other);

        @Guarantee
        static boolean noThird(Maker maker, Maker other, Maker third) {
            return false;
        }
    }

    @Policy(source = "House rules")
    interface Child extends Trade {}

    private NotProven() {}
}
