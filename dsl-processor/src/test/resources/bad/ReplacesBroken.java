package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Policies that replace one with mistakes of its own, with which nothing can be compared. */
final class ReplacesBroken {

    @Party("maker")
    interface Maker {}

    @Policy(source = "Statutes")
    interface Older {

        @Chain(from = "yesterday") // ERROR chainrule:malformed-date
        void direct(Maker maker, Maker other);
    }

    @Policy( // NOTE chainrule:not-compared "It is not known whether Newer decides differently from Older, which has mistakes of its own. Correct that one first if it is a source"
            source = "Statutes",
            replaces = Older.class)
    interface Newer {

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Policy( // WARNING chainrule:loosening-not-compared "It is not known whether Strict loosens Older, which has mistakes of its own."
            source = "Statutes",
            replaces = Older.class,
            mayLoosen = false)
    interface Strict {

        @Chain
        void direct(Maker maker, Maker other);
    }

    private ReplacesBroken() {}
}
