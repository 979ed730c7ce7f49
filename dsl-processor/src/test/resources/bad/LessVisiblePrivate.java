package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** No party itself, but what rules ask parties as. */
final class LessVisiblePrivate {

    private interface Partner {
        boolean signed();
    }

    @Policy(source = "Statutes")
    interface Own {

        @Party("maker")
        interface Maker extends Partner {}

        @Party("shop")
        interface Shop {}

        @Chain
        void direct(Maker maker, Shop shop);

        @Rule(otherwise = "Not signed")
        static boolean signed(Partner partner) { // ERROR chainrule:less-visible "The rule signed names Partner, which is less visible than the policy Own"
            return partner.signed();
        }

        /** Nobody asks it but the solver. */
        @Guarantee
        static boolean allSigned(Partner partner) {
            return partner.signed();
        }
    }

    private LessVisiblePrivate() {}
}
