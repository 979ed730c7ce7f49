// only: ecj -- javac proves it
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Where nothing is proven nobody knows whether a policy loosens another, and one that must not says so. */
final class ReplacesUnproven {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Policy(source = "Statutes") // NOTE chainrule:bodies-unread
    interface Older {

        @Chain
        void direct(Maker maker, Maker other);

        @Rule(otherwise = "Not certified")
        static boolean certified(Maker maker) {
            return maker.certified();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:bodies-unread
    interface Free {

        @Chain
        void direct(Maker maker, Maker other);

        @Rule(otherwise = "Not certified")
        static boolean certified(Maker maker) {
            return maker.certified();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:bodies-unread // WARNING chainrule:loosening-not-proven "It is not known whether Bound loosens Older, since this compiler shows no method bodies"
    interface Bound {

        @Chain
        void direct(Maker maker, Maker other);

        @Rule(otherwise = "Not certified")
        static boolean certified(Maker maker) {
            return maker.certified();
        }
    }

    private ReplacesUnproven() {}
}
