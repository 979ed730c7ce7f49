// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Witnesses;
import java.util.Locale;

/** A policy with a rule that hangs on code which cannot be read, so that no request shows what it says. */
final class WitnessedUnread {

    @Party("maker")
    interface Maker {}

    @Party("agent")
    interface Agent {
        String name();
    }

    @Policy(source = "Statutes")
    interface Trade {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "{agent.name} is written otherwise")
        static boolean written(Agent agent) { // NOTE chainrule:not-proven "could not be read"
            return agent.name().toLowerCase(Locale.ROOT).equals(agent.name());
        }
    }

    @Witnesses(Trade.class) // NOTE chainrule:witnesses-incomplete "The witnesses of Trade have gaps: 2 lines in the comment of WitnessedUnread_TradeWitnesses tell which."
    static final class TradeTest {}

    private WitnessedUnread() {}
}
