// only: javac -- where bodies are not shown, this guarantee might be one that returns false
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A guarantee that promises something of no chain promises nothing. */
@Policy(source = "Statutes")
public interface GuaranteeFitsNoChain {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Party("shop")
    interface Shop {}

    @Chain
    void direct(Maker maker, Shop shop);

    @Guarantee
    static boolean nothing(Maker maker, @Next Maker other) { // ERROR chainrule:fits-no-chain "The guarantee nothing fits no chain: in none do the parties stand as maker > maker"
        return maker.certified();
    }

    @Guarantee
    static boolean backwards(Shop shop, Maker maker) { // ERROR chainrule:fits-only-reversed
        return maker.certified();
    }

    @Guarantee
    static boolean neverBackwards(Shop shop, Maker maker) {
        return false;
    }
}
