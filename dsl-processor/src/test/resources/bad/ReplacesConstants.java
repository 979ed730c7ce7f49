// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A constant that is gone stood where it stood. */
final class ReplacesConstants {

    @Policy(source = "Statutes")
    interface Older {

        enum Grade {
            POOR,
            FAIR,
            GOOD
        }

        @Party("maker")
        interface Maker {
            Grade grade();
        }

        @Chain
        void sell(Maker maker, Maker other);

        @Rule(otherwise = "Good")
        static boolean notGood(Maker maker) {
            return maker.grade().compareTo(Grade.GOOD) < 0;
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed // NOTE chainrule:same-decisions
    interface Newer {

        enum Grade {
            POOR,
            GOOD
        }

        @Party("maker")
        interface Maker {
            Grade grade();
        }

        @Chain
        void sell(Maker maker, Maker other);

        @Rule(otherwise = "Good")
        static boolean notGood(Maker maker) {
            return maker.grade() != Grade.GOOD;
        }
    }

    private ReplacesConstants() {}
}
