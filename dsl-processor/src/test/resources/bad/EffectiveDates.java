package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One date decides which rules are in force. That nothing has a date is no second mistake. */
@Policy(source = "Statutes")
public interface EffectiveDates {

    @Party("maker")
    interface Maker {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDateTime time(); // ERROR chainrule:effective-date-type "The effective date time of Sale is declared as LocalDateTime"
    }

    interface Dated {
        @EffectiveDate
        LocalDate date();
    }

    interface AlsoDated {
        @EffectiveDate
        LocalDate day();
    }

    @Transaction
    interface Order extends Dated {
        @EffectiveDate // ERROR chainrule:two-effective-dates "The transaction Order has two effective dates, date and ordered"
        LocalDate ordered();
    }

    @Transaction
    interface Change extends Dated, AlsoDated {} // ERROR chainrule:two-effective-dates "date and day"

    @interface Nullable {}

    @Transaction
    interface Promise {
        @EffectiveDate
        @Nullable
        LocalDate kept(); // ERROR chainrule:effective-date-absent "The effective date kept of Promise may be missing, as @Nullable says"
    }

    @Transaction
    interface Fine extends Dated {
        @Override
        LocalDate date();
    }

    @Chain(from = "2024-01-01")
    void sell(Sale sale, Maker maker, Maker other);

    @Chain(from = "2024-01-01")
    void order(Order order, Maker maker, Maker other);

    @Chain
    void change(Change change, Maker maker, Maker other);

    @Chain(until = "2024-01-01")
    void fine(Fine fine, Maker maker, Maker other);
}
