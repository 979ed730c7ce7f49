package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;

/** A rule may speak of all transactions of a kind; a chain is about one. */
@Policy(source = "Statutes")
public interface ChainAboveTransaction {

    @Party("maker")
    interface Maker {}

    interface Deal {
        boolean signed();
    }

    @Transaction
    interface Sale extends Deal {}

    @Chain
    void some(
            Deal deal, // ERROR chainrule:chain-above-transaction "declared as Deal, which is above the transaction Sale"
            Maker maker,
            Maker other);

    @Chain
    void sale(Sale sale, Maker maker, Maker other);

    @Rule(otherwise = "The {deal} is not signed")
    static boolean signed(Deal deal) {
        return deal.signed();
    }
}
