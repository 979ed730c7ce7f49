package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Compiled before: what it promises is true of the sellers that it knows. */
@Policy(source = "The law")
public interface LicensedParent {

    interface Seller {
        boolean licensed();
    }

    @Party("maker")
    interface Maker extends Seller {}

    @Party("trader")
    interface Trader extends Seller {}

    @Party("buyer")
    interface Buyer {}

    @Chain
    void sale(Seller seller, Buyer buyer);

    @Rule(otherwise = "Unlicensed")
    static boolean makerLicensed(Maker maker) {
        return maker.licensed();
    }

    @Rule(otherwise = "Unlicensed")
    static boolean traderLicensed(Trader trader) {
        return trader.licensed();
    }

    @Guarantee(cites = "Article 1")
    static boolean onlyLicensed(Seller seller) {
        return seller.licensed();
    }
}
