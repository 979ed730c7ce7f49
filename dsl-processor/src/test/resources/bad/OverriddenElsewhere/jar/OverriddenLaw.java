package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

@Policy(source = "Statutes")
public interface OverriddenLaw {

    interface Member {
        boolean signed();

        default boolean trusted() {
            return signed();
        }
    }

    @Party("shop")
    interface Shop extends Member {}

    @Party("buyer")
    interface Buyer {}

    @Chain
    void sell(Shop shop, Buyer buyer);

    @Rule(otherwise = "Not trusted")
    static boolean trusted(Member member) {
        return member.trusted();
    }

    @Guarantee
    static boolean shopsAreSigned(Shop shop) {
        return shop.signed();
    }
}
