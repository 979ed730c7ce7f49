// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;

/** Of rules of one name each has an older one of its own. */
final class ReplacesOverloads {

    @Party("maker")
    interface Maker {
        int kilograms();
    }

    @Party("agent")
    interface Agent {}

    @Policy(source = "Statutes")
    interface Older {

        @Chain
        void sell(Maker maker, Agent agent);

        @Rule(code = "light", otherwise = "Heavy", severity = Severity.WARNING)
        static boolean light(Maker maker) {
            return maker.kilograms() < 10;
        }

        @Rule(code = "light-for-agents", otherwise = "Heavy for agents", severity = Severity.WARNING)
        static boolean light(Maker maker, Agent agent) {
            return maker.kilograms() < 100;
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the rule light is another" // NOTE chainrule:same-decisions
    interface Newer {

        @Chain
        void sell(Maker maker, Agent agent);

        @Rule(code = "light-for-agents", otherwise = "Heavy for agents", severity = Severity.WARNING)
        static boolean light(Maker maker, Agent agent) {
            return maker.kilograms() < 50;
        }

        @Rule(code = "light", otherwise = "Heavy", severity = Severity.WARNING)
        static boolean light(Maker maker) {
            return maker.kilograms() < 10;
        }
    }

    private ReplacesOverloads() {}
}
