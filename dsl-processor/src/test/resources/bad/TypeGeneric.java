package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;

/** A chain could not tell one case of such a type from another. */
@Policy(source = "Statutes")
public interface TypeGeneric {

    @Party("maker")
    interface Maker<T> {} // ERROR chainrule:type-generic "The party Maker has type parameters"

    @Transaction
    interface Sale<T> {} // ERROR chainrule:type-generic "The transaction Sale has type parameters"

    @Chain
    void direct(Sale<String> sale, Maker<String> maker, Maker<String> other);
}
