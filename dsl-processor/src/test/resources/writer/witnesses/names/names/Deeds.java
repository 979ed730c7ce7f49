package names;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Optional;
import names.other.Witness;

/** Facts whose types are called like what the source of witnesses imports or declares. */
@Policy(source = "Statutes")
public interface Deeds {

    @Party("seller")
    interface Seller {
        Consumer kind();
    }

    @Party("buyer")
    interface Buyer {
        Optional<Witness> witness();
    }

    @Chain
    void sale(Seller seller, Buyer buyer);

    @Rule(otherwise = "{seller.kind} sells")
    static boolean business(Seller seller) {
        return seller.kind() == Consumer.BUSINESS;
    }

    @Rule(otherwise = "Nobody saw it")
    static boolean seen(Buyer buyer) {
        return buyer.witness().isPresent() && buyer.witness().get() == Witness.NOTARY;
    }
}
