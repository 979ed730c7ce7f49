// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Policies whose rules call what cannot be read. */
final class ReplacesUnread {

    @Party("maker")
    interface Maker {
        String id();

        boolean known();
    }

    @Party("agent")
    interface Agent {}

    @Policy(source = "Statutes")
    interface Older {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Not listed")
        static boolean listed(Maker maker) {
            return Registry.isListed(maker.id());
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the rule listed only says it in other words" // NOTE chainrule:same-decisions "Same permits and denies the same requests as Older if equal questions always get equal answers from System.getProperty(String)."
    interface Same {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Not in the list")
        static boolean listed(Maker maker) {
            return Registry.isListed(maker.id());
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed "the rule listed is another"
    interface Looser {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Not listed")
        static boolean listed(Maker maker) { // ERROR chainrule:loosened "that Older denied by the rule listed. An example, along maker > agent"
            return maker.known() || Registry.isListed(maker.id());
        }
    }

    @Policy(source = "Statutes")
    interface Streaming {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "No letter")
        static boolean lettered(Maker maker) {
            return maker.id().chars().anyMatch(sign -> sign > 'a');
        }
    }

    /** The lambda differs, and nobody sees it. */
    @Policy(source = "Statutes", replaces = Streaming.class)
    interface StreamingOther {

        @Chain
        void direct(Maker maker, Agent agent); // NOTE chainrule:change-not-proven "along the chain direct, maker > agent: the rule lettered holds IntStream.anyMatch(IntPredicate), which cannot be read."

        @Rule(otherwise = "No letter")
        static boolean lettered(Maker maker) {
            return maker.id().chars().anyMatch(sign -> sign > 'b');
        }
    }

    static final class Registry {
        static boolean isListed(String id) {
            return System.getProperty(id) != null;
        }
    }

    private ReplacesUnread() {}
}
