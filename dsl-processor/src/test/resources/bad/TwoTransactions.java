package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;

/** Along a chain one thing is done. */
@Policy(source = "Statutes")
public interface TwoTransactions {

    @Party("maker")
    interface Maker {}

    @Transaction
    interface Sale {}

    @Transaction
    interface Loan {}

    @Chain
    void both(
            Sale sale,
            Maker maker,
            Loan loan, // ERROR chainrule:two-transactions "The chain both has two transactions, sale and loan"
            Maker other);

    @Chain
    void one(Sale sale, Maker maker, Maker other);

    @Given(otherwise = "Never")
    static boolean never(
            Sale sale,
            Sale again) { // ERROR chainrule:two-transactions "The given never has two transactions, sale and again"
        return sale != again;
    }
}
