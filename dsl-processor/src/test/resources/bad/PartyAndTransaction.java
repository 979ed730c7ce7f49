package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;

/** A type is who takes part, or what is done; the chain that names it is no second mistake. */
@Policy(source = "Statutes")
public interface PartyAndTransaction {

    @Party("maker")
    interface Maker {}

    @Party("sale")
    @Transaction
    interface Sale {} // ERROR chainrule:party-and-transaction

    @Chain
    void direct(Sale sale, Maker maker, Maker other);
}
