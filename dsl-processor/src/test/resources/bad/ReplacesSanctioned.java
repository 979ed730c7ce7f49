// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Whoever is no longer what only a rule asks for is asked no longer. */
final class ReplacesSanctioned {

    interface Sanctioned {}

    @Policy(source = "Statutes")
    interface Older {

        interface Partner {
            boolean cleared();
        }

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Partner, Sanctioned {}

        @Chain
        void sell(Maker maker, Agent agent);

        @Rule(otherwise = "Not cleared")
        static boolean clean(Partner partner) {
            return !(partner instanceof Sanctioned) || partner.cleared();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed
    interface Newer {

        interface Partner {
            boolean cleared();
        }

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Partner {}

        @Chain
        void sell(Maker maker, Agent agent); // WARNING chainrule:loosening-not-excluded "a rule asks instanceof, and types stand below others than before"

        @Rule(otherwise = "Not cleared")
        static boolean clean(Partner partner) {
            return !(partner instanceof Sanctioned) || partner.cleared();
        }
    }

    private ReplacesSanctioned() {}
}
