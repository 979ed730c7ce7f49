package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A rule of a parent is never replaced. That Eclipse's compiler shows no bodies is told elsewhere, see BodiesUnread. */
@SuppressWarnings("chainrule:bodies-unread")
final class SameName {

    @Policy(source = "Statutes")
    interface Parent {

        @Party("maker")
        interface Maker {
            boolean certified();

            boolean known();

            boolean banned();
        }

        @Chain
        void direct(Maker maker, Maker other);

        @Rule(otherwise = "The {maker} is not certified")
        static boolean certified(Maker maker) {
            return maker.certified();
        }
    }

    @Policy(source = "House rules")
    interface Child extends Parent {

        @Rule(otherwise = "The {other} is not certified")
        static boolean certified(Maker maker, Maker other) { // NOTE chainrule:same-name "The rule certified has the name of one of Parent, and does not replace it"
            return other.known();
        }

        @Rule(otherwise = "The {maker} is not certified", code = "not-certified")
        @SuppressWarnings("chainrule:same-name")
        static boolean certified(Maker maker) {
            return !maker.banned();
        }
    }

    private SameName() {}
}
