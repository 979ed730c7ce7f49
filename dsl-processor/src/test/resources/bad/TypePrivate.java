package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;

/** No application could name these. */
final class TypePrivate {

    @Party("maker")
    private interface Maker {} // ERROR chainrule:type-private "The party Maker is private"

    private static final class Around {

        @Transaction
        interface Sale {} // ERROR chainrule:type-private "The transaction Sale is private, or a type around it is"
    }

    @Policy(source = "Statutes")
    interface Trade {

        @Chain
        void direct(Around.Sale sale, Maker maker, Maker other);
    }

    private TypePrivate() {}
}
