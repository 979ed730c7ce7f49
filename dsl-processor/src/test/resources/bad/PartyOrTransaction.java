package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;

/** A type above both says nothing of what is meant. */
@Policy(source = "Statutes")
public interface PartyOrTransaction {

    interface Named {
        String name();
    }

    @Party("maker")
    interface Maker extends Named {}

    @Transaction
    interface Sale extends Named {}

    @Chain
    void direct(Sale sale, Maker maker, Maker other);

    @Chain
    void named(
            Sale sale,
            Maker maker,
            Named named); // ERROR chainrule:party-or-transaction "The parameter named of the chain named is declared as Named, which is above both the party Maker and the transaction Sale"

    @Rule(otherwise = "The {named} has no name")
    static boolean hasName(
            Named named) { // ERROR chainrule:party-or-transaction "of the rule hasName"
        return !named.name().isEmpty();
    }
}
