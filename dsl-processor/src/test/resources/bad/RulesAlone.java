package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Rules may be written for policies that are yet to come; whether they fit is then asked of those. */
final class RulesAlone {

    @SuppressWarnings({"chainrule:no-chains", "chainrule:bodies-unread"})
    @Policy(source = "Sanctions")
    interface Sanctions {

        interface Company {
            boolean listed();

            boolean known();
        }

        @Party("maker")
        interface Maker extends Company {}

        @Party("shop")
        interface Shop extends Company {}

        @Rule(otherwise = "{company} is listed")
        static boolean notListed(Company company) {
            return !company.listed();
        }

        @Rule(otherwise = "Nobody knows {shop} or {maker}")
        static boolean noPair(Shop shop, Maker maker) {
            return shop.known() || maker.known();
        }
    }

    @SuppressWarnings("chainrule:bodies-unread")
    @Policy(source = "Trade terms")
    interface Fitting extends Sanctions {

        @Chain
        void back(Shop shop, Maker maker);

        @Chain
        void direct(Maker maker, Shop shop);
    }

    @Policy(source = "Trade terms")
    interface NotFitting extends Sanctions { // ERROR chainrule:fits-only-reversed "The rule noPair fits no chain as it is"

        @Chain
        void direct(Maker maker, Shop shop);
    }

    private RulesAlone() {}
}
