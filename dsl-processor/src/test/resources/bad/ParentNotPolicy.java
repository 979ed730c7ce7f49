package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** What is inherited from a type that is no policy would be lost without a word. */
final class ParentNotPolicy {

    interface Parties {

        @Party("maker")
        interface Maker {}

        @Party("shop")
        interface Shop {}
    }

    @Policy(source = "Statutes")
    interface Trade extends Parties { // ERROR chainrule:parent-not-policy "The policy Trade extends Parties, which is no policy"

        @Chain
        void back(Shop shop, Maker maker);
    }

    @Policy(source = "Statutes")
    interface Ranked extends Comparable<String> { // ERROR chainrule:parent-not-policy "extends Comparable, which is no policy"

        @Chain
        void direct(Parties.Maker maker, Parties.Shop shop);
    }

    private ParentNotPolicy() {}
}
