package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** A policy that others know from its class file and its model. */
@Policy(source = "Statutes")
public interface BinaryTrade {

    interface Partner {
        boolean certified();
    }

    @Party("maker")
    interface Maker extends Partner {}

    @Party("shop")
    interface Shop extends Partner {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Chain(from = "2020-01-01")
    void sale(Sale sale, Maker maker, Partner partner);

    @Chain
    void undated(Maker maker, Shop shop);

    @Rule(otherwise = "The {partner} is not certified")
    static boolean certified(Partner partner) {
        return partner.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2024-01-01")
    static boolean makerCertified(Sale sale, Maker maker) {
        return maker.certified();
    }

    @Guarantee
    static boolean shopsDoNotSellToMakers(Shop shop, @Next Maker maker) {
        return false;
    }
}
