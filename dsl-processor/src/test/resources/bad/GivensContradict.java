// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** What is given must be possible. */
final class GivensContradict {

    enum Group {
        NORTH,
        SOUTH
    }

    interface Company {
        Group group();
    }

    @Party("maker")
    interface Maker extends Company {}

    @Party("wholesaler")
    interface Wholesaler extends Company {}

    @Party("buyer")
    interface Buyer extends Company {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Policy(source = "Statutes")
    interface InARun {

        @Chain
        void direct(Maker maker, @Repeated List<Wholesaler> wholesalers, Buyer buyer);

        @Given(otherwise = "Another group")
        static boolean northern(Wholesaler wholesaler) { // ERROR chainrule:givens-contradict "the given northern of bad.GivensContradict.InARun"
            return wholesaler.group() == Group.NORTH;
        }

        @Given(otherwise = "Another group")
        static boolean southern(Wholesaler wholesaler, Buyer buyer) {
            return wholesaler.group() == Group.SOUTH;
        }
    }

    @Policy(source = "Statutes")
    interface OnDates {

        @Chain(from = "2020-01-01")
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Given(otherwise = "Later")
        static boolean early(Sale sale) { // ERROR chainrule:givens-contradict "from 2020-01-01 on"
            return sale.date().getYear() < 2020 && sale.date().isBefore(LocalDate.of(2020, 1, 1));
        }
    }

    private GivensContradict() {}
}
