package press;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** Chains of several lengths, with types above few parties; one of them stands in a closed chain only. */
@Policy(source = "None")
public interface Press {

    interface Reader {
        String name();
    }

    @Party("subscriber")
    interface known extends Reader {}

    @Party("library")
    interface other extends Reader {}

    interface Seller {}

    @Party("kiosk")
    interface Kiosk extends Seller {}

    @Party("station")
    interface Station extends Seller {}

    @Party("publisher")
    interface Publisher {}

    @Transaction
    interface Issue {
        @EffectiveDate
        LocalDate date();
    }

    @Chain
    void toReader(Issue issue, Publisher publisher, Reader reader);

    @Chain
    void readerOrNull(Issue issue, Publisher publisher, Kiosk kiosk, Reader reader);

    @Chain
    void lent(Issue issue, other library, known subscriber);

    @Chain(closed = "Sellers keep nothing back")
    void back(Issue issue, Seller seller, Publisher publisher);

    @Chain
    void passedOn(Reader from, Reader to);

    @Rule(otherwise = "{reader} has no name")
    static boolean named(Issue issue, Reader reader) {
        return !reader.name().isEmpty();
    }
}
