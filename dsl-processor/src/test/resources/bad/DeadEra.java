// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** Rules that contradict each other while both are in force, or on the days that are left to a chain. */
final class DeadEra {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Party("buyer")
    interface Buyer {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Policy(source = "Statutes")
    interface OneYear {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer); // ERROR chainrule:dead-chain "can be permitted from 2021-01-01 until 2022-01-01"

        @Rule(otherwise = "Not certified", from = "2020-01-01", until = "2022-01-01")
        static boolean certified(Sale sale, Maker maker) {
            return maker.certified();
        }

        @Rule(otherwise = "Certified", from = "2021-01-01")
        static boolean notCertified(Sale sale, Maker maker) {
            return !maker.certified();
        }
    }

    /** The same contradiction in two spans is told once. */
    @Policy(source = "Statutes")
    interface TwoSpans {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer); // ERROR chainrule:dead-chain "can be permitted until 2020-01-01 and from 2022-01-01 on"

        @Rule(otherwise = "Not in these years")
        static boolean inTheTwenties(Sale sale) {
            return !sale.date().isBefore(LocalDate.of(2020, 1, 1))
                    && sale.date().isBefore(LocalDate.of(2022, 1, 1));
        }

        @Rule(otherwise = "Not certified", from = "2020-01-01", until = "2022-01-01")
        static boolean certified(Sale sale, Maker maker) {
            return maker.certified();
        }
    }

    /** Months are counted exactly: a month after the last of January is no thirty days later. */
    @Policy(source = "Statutes")
    interface Months {

        @Chain(from = "2021-01-31", until = "2021-02-01")
        void direct(Sale sale, Maker maker, Buyer buyer); // ERROR chainrule:dead-chain "from 2021-01-31 until 2021-02-01"

        @Rule(otherwise = "Too early")
        static boolean late(Sale sale) {
            return sale.date().plusMonths(1).isAfter(LocalDate.of(2021, 2, 28));
        }
    }

    private DeadEra() {}
}
