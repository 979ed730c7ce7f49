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

    @Party("market")
    interface Market {
        boolean open();
    }

    @Chain
    void sell(Shop shop, Buyer buyer);

    @Chain
    void sellAt(Market market, Shop shop);

    @Rule(otherwise = "Not trusted")
    static boolean trusted(Member member, Buyer buyer) {
        return member.trusted();
    }

    @Rule(otherwise = "Not signed")
    static boolean signed(Market market, Shop shop) {
        return shop.signed() && market.open();
    }

    @Guarantee
    static boolean shopsAreTrusted(Market market, Shop shop) {
        return shop.trusted();
    }

    @Guarantee
    static boolean shopsAreSigned(Shop shop, Buyer buyer) {
        return shop.signed();
    }
}
