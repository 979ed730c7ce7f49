// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** A policy whose dates are others than those of the one that it replaces. */
final class ReplacesDates {

    @Party("maker")
    interface Maker {
        LocalDate licensed();
    }

    @Party("agent")
    interface Agent {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Policy(source = "Statutes")
    interface Older {

        @Chain(until = "2030-01-01")
        void direct(Sale sale, Maker maker, Agent agent);

        @Rule(otherwise = "No licence", from = "2020-01-01")
        static boolean licensed(Sale sale, Maker maker) {
            return !maker.licensed().isAfter(sale.date());
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the chain direct has other dates or bounds; the rule licensed is another" // NOTE chainrule:newly-denied "until 2019-01-01 along the chain direct, maker > agent, that Older permitted: it is denied outside the dates of the chain. An example, on 2018-12-31, along maker > agent"
    interface Newer {

        @Chain(from = "2019-01-01")
        void direct(Sale sale, Maker maker, Agent agent); // NOTE chainrule:newly-permitted "from 2030-01-01 on along the chain direct, maker > agent, that Older denied outside the dates of the chain. An example, on 2030-01-01"

        @Rule(otherwise = "No licence", from = "2021-01-01")
        static boolean licensed(Sale sale, Maker maker) { // NOTE chainrule:newly-permitted "from 2020-01-01 until 2021-01-01 along the chain direct, maker > agent, that Older denied by the rule licensed." // NOTE chainrule:newly-denied "from 2021-01-01 until 2030-01-01 along the chain direct, maker > agent, that Older permitted: it is denied by the rule licensed."
            return maker.licensed().isBefore(sale.date());
        }
    }

    private ReplacesDates() {}
}
