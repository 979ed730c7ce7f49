// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A fact that might be missing was no reason to deny where it was. */
final class ReplacesNullable {

    @interface Nullable {}

    @Party("maker")
    interface Maker {}

    interface Address {
        String city();
    }

    @Policy(source = "Statutes")
    interface Older {

        @Party("agent")
        interface Agent {
            @Nullable
            Address address();
        }

        @Chain
        void sell(Maker maker, Agent agent);

        @Rule(otherwise = "Elsewhere")
        static boolean here(Agent agent) {
            return agent.address() == null || agent.address().city().equals("Here");
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed
    interface Newer {

        @Party("agent")
        interface Agent {
            Address address();
        }

        @Chain
        void sell(Maker maker, Agent agent); // NOTE chainrule:change-not-proven "the fact address may no longer be missing"

        @Rule(otherwise = "Elsewhere")
        static boolean here(Agent agent) {
            return agent.address() == null || agent.address().city().equals("Here");
        }
    }

    private ReplacesNullable() {}
}
