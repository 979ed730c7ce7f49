package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Compiled before: what it promises is true of its own chain. */
@Policy(source = "The law")
public interface PromisingParent {

    interface Company {
        String country();
    }

    @Party("maker")
    interface Maker extends Company {}

    @Party("wholesaler")
    interface Wholesaler extends Company {}

    @Party("buyer")
    interface Buyer extends Company {}

    @Chain
    void direct(Maker maker, Buyer buyer);

    @Rule(otherwise = "Two countries")
    static boolean domestic(Maker maker, Buyer buyer) {
        return same(maker, buyer);
    }

    @Guarantee(cites = "Article 1")
    static boolean nothingIsExported(Company seller, Company buyer) {
        return same(seller, buyer);
    }

    private static boolean same(Company one, Company other) {
        return one.country().equals(other.country());
    }
}
