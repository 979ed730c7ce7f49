package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** What stands above a transaction may stand in a class file, which keeps no annotation. */
@Policy(source = "Statutes")
public interface InheritedDate {

    interface Dated {
        LocalDate day();
    }

    @Party("maker")
    interface Maker {}

    @Transaction
    interface Sale extends Dated {} // ERROR chainrule:transaction-needs-date "Say which: declare day again in it, with @EffectiveDate, or remove those dates."

    @Chain(from = "2020-01-01")
    void sell(Sale sale, Maker maker, Maker other);
}
