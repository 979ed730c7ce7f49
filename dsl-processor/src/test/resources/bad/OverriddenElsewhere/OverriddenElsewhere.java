// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** What a party of another file has in the place of a default method was not seen by whoever read the rule. */
final class OverriddenElsewhere {

    @Policy(source = "Statutes")
    interface Trade {

        @Party("buyer")
        interface Buyer {}

        @Chain
        void sell(OverridingKiosk seller, Buyer buyer);

        @Rule(otherwise = "Not trusted")
        static boolean trusted(Company company) { // NOTE chainrule:not-proven "could not be read"
            return company.trusted();
        }

        @Guarantee
        static boolean allSigned(Company company) { // WARNING chainrule:guarantee-not-proven "OverridingKiosk.trusted(), in a file of its own"
            return company.signed();
        }
    }

    interface Company {
        boolean signed();

        default boolean trusted() {
            return signed();
        }
    }

    @Policy(source = "House rules") // WARNING chainrule:guarantee-not-proven "The guarantee shopsAreSigned is not proven" // WARNING chainrule:guarantee-not-proven "The guarantee shopsAreTrusted is not proven"
    interface House extends OverriddenLaw {

        @Party("big shop")
        interface BigShop extends Shop {
            @Override
            default boolean trusted() {
                return true;
            }
        }

        @Party("stall")
        interface Stall extends Member {
            @Override
            default boolean trusted() {
                return true;
            }
        }

        @Chain
        void sellOwn(Stall stall, Buyer buyer);

        @SuppressWarnings("chainrule:unasked-chain")
        @Chain
        void sellBig(Buyer buyer, BigShop shop);

        @Guarantee
        static boolean allSigned(Stall stall) { // WARNING chainrule:guarantee-not-proven "trusted(), in a file of its own"
            return stall.signed();
        }
    }

    private OverriddenElsewhere() {}
}
