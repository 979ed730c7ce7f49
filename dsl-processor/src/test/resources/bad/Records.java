// only: javac -- Eclipse's compiler shows no line for what is told of a record
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;

/** Records look like the facts that a party tells, but applications implement parties with types of their own. */
final class Records {

    @Policy(source = "Statutes")
    record Statutes(String name) {} // ERROR chainrule:policy-not-interface "The policy Statutes is a record"

    @Policy(source = "Statutes")
    interface Trade {

        @Party("maker")
        interface Maker {}

        @Transaction
        record Sale(int amount) {} // ERROR chainrule:type-not-interface "The transaction Sale is a record"

        @Chain
        void direct(Sale sale, Maker maker, Maker other);
    }

    private Records() {}
}
