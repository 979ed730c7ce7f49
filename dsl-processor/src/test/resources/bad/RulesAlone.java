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

    /** What fitted above is not asked again. */
    @SuppressWarnings("chainrule:bodies-unread")
    @Policy(source = "House rules")
    interface Closing extends Fitting {

        @Override
        @Chain(closed = "No more")
        void back(Shop shop, Maker maker);
    }

    @SuppressWarnings("chainrule:bodies-unread")
    @Policy(source = "Trade terms") // WARNING chainrule:unasked-rule "No chain of NotFitting fits the rule noPair of Sanctions, so that nothing ever asks it there."
    interface NotFitting extends Sanctions {

        @Chain
        void direct(Maker maker, Shop shop);
    }

    private RulesAlone() {}
}
