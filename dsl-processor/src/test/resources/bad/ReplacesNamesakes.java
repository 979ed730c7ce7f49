// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A policy and the one that it extends each nest a type of one name, and so do those that replace them. */
@SuppressWarnings("chainrule:overlapping-chains")
final class ReplacesNamesakes {

    @Policy(source = "Statutes")
    interface OldLaw {

        enum Grade {
            HIGH,
            LOW
        }

        @Party("maker")
        interface Maker {
            Grade grade();

            boolean signed();
        }

        @Party("shop")
        interface Shop {}

        @Chain
        void sell(Maker maker, Shop shop);

        @Rule(otherwise = "Too low")
        static boolean high(Maker maker) {
            return maker.grade() == Grade.HIGH;
        }
    }

    @Policy(source = "House rules")
    interface OldHouse extends OldLaw {

        enum Grade {
            FIRST,
            SECOND
        }

        @Party("house maker")
        interface HouseMaker extends Maker {
            Grade ownGrade();
        }

        @Chain
        void sellOwn(HouseMaker maker, Shop shop);

        @Rule(otherwise = "Not the first")
        static boolean first(HouseMaker maker) {
            return maker.ownGrade() == Grade.FIRST;
        }

        @Rule(otherwise = "Not signed")
        static boolean signed(Maker maker) {
            return maker.signed();
        }
    }

    @Policy(source = "Statutes")
    interface NewLaw {

        enum Grade {
            HIGH,
            LOW
        }

        @Party("maker")
        interface Maker {
            Grade grade();

            boolean signed();
        }

        @Party("shop")
        interface Shop {}

        @Chain
        void sell(Maker maker, Shop shop);

        @Rule(otherwise = "Too low")
        static boolean high(Maker maker) {
            return maker.grade() == Grade.HIGH;
        }
    }

    @Policy(source = "House rules", replaces = OldHouse.class) // NOTE chainrule:changed "the rule signed is gone" // NOTE chainrule:newly-permitted "along the chain sell, maker > shop, that OldHouse denied by the rule signed"
    interface NewHouse extends NewLaw {

        enum Grade {
            FIRST,
            SECOND
        }

        @Party("house maker")
        interface HouseMaker extends Maker {
            Grade ownGrade();
        }

        @Chain
        void sellOwn(HouseMaker maker, Shop shop); // NOTE chainrule:newly-permitted "along the chain sellOwn, house maker > shop, that OldHouse denied by the rule signed"

        @Rule(otherwise = "Not the first")
        static boolean first(HouseMaker maker) {
            return maker.ownGrade() == Grade.FIRST;
        }
    }

    private ReplacesNamesakes() {}
}
