package hidden;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** What only its own package sees may be a fact of a policy that only its own package sees. */
@Policy(source = "Statutes")
interface HiddenFacts {

    @Party("shop")
    interface Shop {
        HiddenRegion region();

        HiddenGrade grade();
    }

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Shop shop, Maker maker);

    @Rule(otherwise = "The {shop} lies in no region")
    static boolean inARegion(Shop shop) {
        return shop.region().code().equals("EU");
    }
}
