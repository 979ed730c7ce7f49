// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.regex.Pattern;

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
        static boolean listed(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return Registry.isListed(maker.id());
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the rule listed only says it in other words" // NOTE chainrule:same-decisions "Same permits and denies the same requests as Older if equal questions always get equal answers from System.getProperty(String)."
    interface Same {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Not in the list")
        static boolean listed(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return Registry.isListed(maker.id());
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed "the rule listed is another" // NOTE chainrule:same-otherwise
    interface Looser {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Not listed")
        static boolean listed(Maker maker) { // ERROR chainrule:loosened "that Older denied by the rule listed. An example, along maker > agent" // NOTE chainrule:not-proven "could not be read"
            return maker.known() || Registry.isListed(maker.id());
        }
    }

    @Policy(source = "Statutes")
    interface Streaming {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "No letter")
        static boolean lettered(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return maker.id().chars().anyMatch(sign -> sign > 'a');
        }
    }

    /** The lambda differs, and nobody sees it. */
    @Policy(source = "Statutes", replaces = Streaming.class)
    interface StreamingOther {

        @Chain
        void direct(Maker maker, Agent agent); // NOTE chainrule:change-not-proven "along the chain direct, maker > agent: the rule lettered holds IntStream.anyMatch(IntPredicate), which cannot be read."

        @Rule(otherwise = "No letter")
        static boolean lettered(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return maker.id().chars().anyMatch(sign -> sign > 'b');
        }
    }

    /** What else is told does not take back on what the rest hangs. */
    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "the rule known is new" // NOTE chainrule:same-otherwise "if equal questions always get equal answers from System.getProperty(String)"
    interface Tighter {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Not listed")
        static boolean listed(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return Registry.isListed(maker.id());
        }

        @Rule(otherwise = "Not known")
        static boolean known(Maker maker) { // NOTE chainrule:newly-denied "by the rule known"
            return maker.known();
        }
    }

    @Policy(source = "Statutes")
    interface Limited {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Too long")
        static boolean isShort(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return Limits.fits(maker.id());
        }

        final class Limits {
            private static final Pattern SHORT = Pattern.compile("x{3}");

            static boolean fits(String id) {
                return SHORT.matcher(id).matches();
            }
        }
    }

    /** The constant is another, and called the same. */
    @Policy(source = "Statutes", replaces = Limited.class, mayLoosen = false)
    interface LimitedOther {

        @Chain
        void direct(Maker maker, Agent agent); // WARNING chainrule:loosening-not-excluded "the rule isShort holds Limits.SHORT, which cannot be read"

        @Rule(otherwise = "Too long")
        static boolean isShort(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return Limits.fits(maker.id());
        }

        final class Limits {
            private static final Pattern SHORT = Pattern.compile("x{4}");

            static boolean fits(String id) {
                return SHORT.matcher(id).matches();
            }
        }
    }

    /** Whatever the limit was, it is gone. */
    @Policy(source = "Statutes", replaces = Limited.class, mayLoosen = false) // NOTE chainrule:changed
    interface Unlimited {

        @Chain
        void direct(Maker maker, Agent agent); // ERROR chainrule:loosened "that Limited denied by the rule isShort"
    }

    /** It only adds a rule. */
    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed // NOTE chainrule:same-otherwise
    interface Shorter {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Not listed")
        static boolean listed(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return Registry.isListed(maker.id());
        }

        @Rule(otherwise = "Too long")
        static boolean isShort(Maker maker) { // NOTE chainrule:newly-denied "by the rule isShort" // NOTE chainrule:not-proven "could not be read"
            return Limited.Limits.fits(maker.id());
        }
    }

    static final class Registry {
        static boolean isListed(String id) {
            return System.getProperty(id) != null;
        }
    }

    private ReplacesUnread() {}
}
