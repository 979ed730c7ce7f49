// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;

/** What a policy names becomes a party of it, and may break what its parent promised of its own. */
final class RefutedByName {

    interface Partner {
        boolean signed();
    }

    @Party("maker")
    interface Maker {}

    @Party("dealer")
    interface Dealer extends Partner {}

    @Policy(source = "Statutes")
    interface Parent {

        @Party("big dealer")
        interface BigDealer extends Dealer {}

        @Chain
        void sell(Maker maker, Partner partner);

        @Rule(otherwise = "Not signed")
        static boolean signed(BigDealer dealer) {
            return dealer.signed();
        }

        @Guarantee
        static boolean allSigned(Partner partner) {
            return partner.signed();
        }
    }

    @Policy(source = "House rules") // ERROR chainrule:guarantee-refuted "The guarantee allSigned does not hold along the chain sell"
    interface Child extends Parent {

        @Rule(otherwise = "Sign", severity = Severity.WARNING)
        static boolean hint(Dealer dealer) {
            return dealer.signed();
        }
    }

    private RefutedByName() {}
}
