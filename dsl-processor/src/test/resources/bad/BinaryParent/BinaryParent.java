// only: javac -- Eclipse's compiler shows no bodies, and some of this is about a guarantee that returns false
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** All that is known of a parent in a jar counts, although its annotations are gone. */
final class BinaryParent {

    @Policy(source = "House rules")
    interface Adds extends BinaryTrade {

        @Chain
        void back(Shop shop, Maker maker); // ERROR chainrule:forbidden-shape "the guarantee shopsDoNotSellToMakers of BinaryTrade"

        @Chain
        void sale(Sale sale, Shop shop, Shop other); // ERROR chainrule:chain-overloaded "sale(Sale, Maker, Partner) of BinaryTrade"

        @Chain
        void same(Maker other, Shop another); // ERROR chainrule:twin-chains "undated of BinaryTrade and same of Adds"
    }

    @Policy(source = "House rules")
    interface Dates extends BinaryTrade {

        @Rule(otherwise = "The {shop} is not certified", from = "2021-01-01")
        static boolean shopCertified(Shop shop) { // ERROR chainrule:rule-needs-date "Nothing in the chain undated has a date, but the rule shopCertified is dated and asked along it."
            return shop.certified();
        }

        @Rule(
                otherwise = "The {partner.certifed} of the {partner}") // ERROR chainrule:unknown-fact "certifed, which Partner does not have. Did you mean"
        static boolean partnerCertified(Partner partner) {
            return partner.certified();
        }
    }

    @Policy(source = "House rules")
    interface Wider extends BinaryTrade {

        @Override
        @Chain(
                from = "2019-01-01") // ERROR chainrule:chain-widened
        void sale(Sale sale, Maker maker, Partner partner);

        @Override
        void undated(Maker maker, Shop shop); // ERROR chainrule:chain-without-annotation "the chain undated of BinaryTrade"
    }

    @Policy(source = "House rules", mayLoosen = false)
    interface Stricter extends BinaryTrade {

        @Party("broker")
        interface Broker extends Partner {} // ERROR chainrule:loosens-by-party

        @Rule(otherwise = "A {maker} may not sell to a {broker}")
        static boolean neverToBrokers(Maker maker, Broker broker) {
            return false;
        }
    }

    private BinaryParent() {}
}
