// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.Optional;

/** A fact that is told in another way has no counterpart, and what is decided by it may be anything. */
final class ReplacesFact {

    @Policy(source = "Statutes")
    interface Older {

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent {
            boolean signed();

            boolean insured();
        }

        @Transaction
        interface Sale {
            @EffectiveDate
            LocalDate date();
        }

        @Chain
        void direct(Sale sale, Maker maker, Agent agent);

        @Rule(otherwise = "Not signed")
        static boolean signed(Sale sale, Agent agent) {
            return agent.signed();
        }

        @Rule(otherwise = "Not insured")
        static boolean insured(Agent agent) {
            return agent.insured();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the fact Agent.insured is gone; the fact Agent.signed is of another type"
    interface Newer {

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent {
            Optional<LocalDate> signed();
        }

        @Transaction
        interface Sale {
            @EffectiveDate
            LocalDate date();
        }

        @Chain
        void direct(Sale sale, Maker maker, Agent agent); // NOTE chainrule:newly-permitted "that Older denied by the rule insured. An example, on 2000-01-01, along maker > agent, where agent.insured is false:"

        @Rule(otherwise = "Not signed")
        static boolean signed(Sale sale, Agent agent) { // NOTE chainrule:newly-permitted "that Older denied by the rule signed. An example, on 2000-01-01, along maker > agent, where agent.signed(before) is false:" // NOTE chainrule:newly-denied "where agent.signed is absent:"
            return agent.signed().isPresent() && !agent.signed().get().isAfter(sale.date());
        }
    }

    private ReplacesFact() {}
}
