package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;

/** Parties and transactions are what applications implement. Chains and rules of such types are no second mistake. */
@Policy(source = "Statutes")
public interface TypeNotInterface {

    @Party("maker")
    abstract class Maker { // ERROR chainrule:type-not-interface "The party Maker is a class"
        abstract boolean certified();
    }

    @Party("shop")
    enum Shop {} // ERROR chainrule:type-not-interface "The party Shop is an enum"

    @Transaction
    class Sale { // ERROR chainrule:type-not-interface "The transaction Sale is a class"
        int amount() {
            return 1;
        }
    }

    @Chain
    void direct(Sale sale, Maker maker, Shop shop);

    @Rule(otherwise = "The {maker} is not certified for {sale.amount}")
    static boolean certified(Sale sale, Maker maker) {
        return maker.certified();
    }
}
