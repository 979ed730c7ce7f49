package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Witnesses;

/** Test classes that ask for witnesses which cannot be written. */
final class Witnessed {

    interface Partner {
        boolean signed();
    }

    @Party("maker")
    interface Maker {}

    @Party("agent")
    interface Agent extends Partner {}

    interface NoPolicy {}

    @Policy(source = "Statutes")
    interface Mistaken {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "{nobody} has not signed") // ERROR chainrule:unknown-placeholder
        static boolean signed(Agent agent) {
            return agent.signed();
        }
    }

    @Policy(source = "Statutes")
    interface Trade {

        @Chain
        void direct(Maker maker, Agent agent);
    }

    @Witnesses(NoPolicy.class) // ERROR chainrule:witnesses-of-no-policy "There are no witnesses of NoPolicy, which is no policy."
    static final class NoPolicyTest {}

    @Witnesses(int.class) // ERROR chainrule:witnesses-of-no-policy "There are no witnesses of int, which is no policy."
    static final class IntTest {}

    @Witnesses(Trade[].class) // ERROR chainrule:witnesses-of-no-policy "There are no witnesses of bad.Witnessed.Trade[], which is no policy."
    static final class TradesTest {}

    @Witnesses(Mistaken.class) // ERROR chainrule:witnesses-unreadable "There are no witnesses of Mistaken, which has mistakes of its own. Correct it first"
    static final class MistakenTest {}

    @Witnesses(Trade.class) // ERROR chainrule:witnesses-taken "are to be called Witnessed_TradeWitnesses, but there is a class of that name in this package."
    static final class TradeTest {}

    private Witnessed() {}
}

/** Has the name of what would be written. */
final class Witnessed_TradeWitnesses {}
