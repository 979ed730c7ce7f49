package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;

/** What is next needs something before it. */
@Policy(source = "Statutes")
public interface Nexts {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Transaction
    interface Sale {}

    @Chain
    void direct(
            Sale sale,
            Maker maker,
            @Next // ERROR chainrule:next-on-chain "@Next stands on the parameter other of the chain direct"
                    Maker other);

    @Rule(otherwise = "The {maker} is not certified")
    static boolean first(
            Sale sale,
            @Next // ERROR chainrule:next-on-first "@Next stands on maker, the first party of the rule first"
                    Maker maker) {
        return maker.certified();
    }

    @Guarantee
    static boolean transaction(
            Maker maker,
            @Next // ERROR chainrule:next-on-transaction "@Next stands on sale, the transaction of the guarantee transaction"
                    Sale sale) {
        return maker.certified();
    }
}
