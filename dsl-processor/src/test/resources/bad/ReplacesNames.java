// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** The same rules of something else under the same name: an enum in another order, a type below others, a date that is computed. */
final class ReplacesNames {

    @Policy(source = "Statutes")
    interface Older {

        enum Grade {
            POOR,
            GOOD,
            BEST
        }

        @Party("maker")
        interface Maker {
            Grade grade();
        }

        @Party("agent")
        interface Agent {}

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Too poor")
        static boolean good(Maker maker) {
            return maker.grade().compareTo(Grade.POOR) > 0;
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the enum Grade has other constants"
    interface Reordered {

        enum Grade {
            GOOD,
            POOR,
            BEST
        }

        @Party("maker")
        interface Maker {
            Grade grade();
        }

        @Party("agent")
        interface Agent {}

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Too poor")
        static boolean good(Maker maker) { // NOTE chainrule:newly-permitted "denied by the rule good. An example, along maker > agent, where maker.grade(before) is POOR:" // NOTE chainrule:newly-denied "denied by the rule good. An example, along maker > agent, where maker.grade is GOOD:"
            return maker.grade().compareTo(Grade.POOR) > 0;
        }
    }

    interface Licensed {}

    @Policy(source = "Statutes")
    interface Asking {

        interface Partner {}

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Licensed {}

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "No licence")
        static boolean licensed(Maker maker, Agent agent) {
            return maker instanceof Licensed || agent instanceof Partner;
        }
    }

    @Policy(source = "Statutes", replaces = Asking.class) // NOTE chainrule:changed "the rule licensed is another; the type Agent stands below others"
    interface OtherKin {

        interface Partner {}

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Licensed, Partner {}

        @Chain
        void direct(Maker maker, Agent agent); // NOTE chainrule:change-not-proven "along the chain direct, maker > agent: a rule asks instanceof, and types stand below others than before."

        @Rule(otherwise = "No licence")
        static boolean licensed(Maker maker, Agent agent) { // WARNING chainrule:idle-rule
            return maker instanceof Licensed || agent instanceof Partner;
        }
    }

    @Policy(source = "Statutes")
    interface Dated {

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent {}

        @Transaction
        interface Sale {
            LocalDate ordered();

            @EffectiveDate
            default LocalDate date() {
                return ordered().plusDays(1);
            }
        }

        @Chain(from = "2024-01-01")
        void direct(Sale sale, Maker maker, Agent agent); // NOTE chainrule:not-proven "the effective date is not told but computed"
    }

    @Policy(source = "Statutes", replaces = Dated.class) // NOTE chainrule:changed "the fact Sale.date is new"
    interface Told {

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent {}

        @Transaction
        interface Sale {
            LocalDate ordered();

            @EffectiveDate
            LocalDate date();
        }

        @Chain(from = "2024-01-01")
        void direct(Sale sale, Maker maker, Agent agent); // NOTE chainrule:change-not-proven "along the chain direct, maker > agent: a default accessor computes its effective date."
    }

    private ReplacesNames() {}
}
