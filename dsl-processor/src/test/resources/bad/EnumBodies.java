// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Which method an object has cannot always be told: a constant may have one of its own, and so may an anonymous class. */
final class EnumBodies {

    interface Graded {
        boolean top();

        default boolean good() {
            return false;
        }

        default boolean fine() {
            return false;
        }
    }

    enum Small implements Graded {
        A;

        @Override
        public boolean top() {
            return true;
        }
    }

    enum Large implements Graded {
        B;

        @Override
        public boolean top() {
            return false;
        }
    }

    enum Level implements Graded {
        LOW,
        HIGH {
            @Override
            public boolean top() {
                return true;
            }

            @Override
            public boolean good() {
                return true;
            }
        };

        @Override
        public boolean top() {
            return false;
        }
    }

    interface Noted {
        default String name() {
            return "";
        }
    }

    enum Note implements Noted {
        A
    }

    interface Checked {
        default boolean sound() {
            return false;
        }
    }

    interface Kept {
        default boolean kept() {
            return false;
        }
    }

    interface Keen extends Kept {
        @Override
        default boolean kept() {
            return true;
        }
    }

    static class Judged {
        public boolean kept() {
            return false;
        }
    }

    abstract static class Inherited extends Judged implements Keen {}

    @Party("maker")
    interface Maker extends Kept {
        boolean big();

        Level level();

        Note note();

        Small small();

        Large large();
    }

    @Party("buyer")
    interface Buyer {}

    /** A constant of either enum. */
    @Policy(source = "Statutes")
    interface OfTwoEnums {

        @Chain
        void direct(Maker maker, Buyer buyer); // NOTE chainrule:not-proven "whether any request along the chain direct can be permitted"

        @Rule(otherwise = "Not top")
        static boolean top(Maker maker) { // NOTE chainrule:not-proven "whether the rule top ever decides anything" // NOTE chainrule:not-proven "could not be read"
            return isTop(maker);
        }

        @Guarantee
        static boolean notTop(Maker maker) { // WARNING chainrule:guarantee-not-proven "The guarantee notTop is not proven along the chain direct"
            return !isTop(maker);
        }

        private static boolean isTop(Maker maker) {
            Graded graded = maker.big() ? Large.B : Small.A;
            return graded.top();
        }
    }

    /** The first constants of two enums are two. */
    @Policy(source = "Statutes")
    interface Equal {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Guarantee
        static boolean equal(Maker maker) { // WARNING chainrule:guarantee-not-proven "if Enum.equals(Object) answers false"
            return maker.small() == null || maker.small().equals((Object) maker.large());
        }
    }

    /** A default method in whose place a constant has its own. */
    @Policy(source = "Statutes")
    interface Defaults {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not good")
        static boolean good(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return maker.level().good();
        }

        @Guarantee
        static boolean notGood(Maker maker) { // WARNING chainrule:guarantee-not-proven "if Graded.good() answers true"
            return !maker.level().good();
        }
    }

    /** A method of the enum, in whose place a constant has its own. */
    @Policy(source = "Statutes")
    interface ByInterface {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not top")
        static boolean top(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return isTop(maker.level());
        }

        @Guarantee
        static boolean notTop(Maker maker) { // WARNING chainrule:guarantee-not-proven "if Level.top() answers true"
            return !isTop(maker.level());
        }

        private static boolean isTop(Graded graded) {
            return graded.top();
        }
    }

    /** A local record has another method than the interface, without a word. */
    @Policy(source = "Statutes")
    interface Local {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not sound")
        static boolean sound(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return graded(maker.big()).sound();
        }

        private static Checked graded(boolean big) {
            record Plain(boolean sound) implements Checked {}
            return new Plain(big);
        }
    }

    /** What is named, and below nothing, stands in nobody's place, whatever its methods are called. */
    @Policy(source = "Statutes")
    interface LocalAlone {

        @Party("sound maker")
        interface SoundMaker extends Maker {
            default boolean clean() {
                return big();
            }
        }

        @Chain
        void direct(SoundMaker maker, Buyer buyer);

        @Rule(otherwise = "Not clean")
        static boolean clean(SoundMaker maker) { // NOTE chainrule:not-proven "could not be read"
            return maker.clean() && isNoted(maker);
        }

        private static boolean isNoted(SoundMaker maker) {
            record Row(boolean clean, Note note) {}
            return new Row(false, maker.note()).note() != null;
        }

        @Guarantee
        static boolean big(SoundMaker maker) {
            return maker.big();
        }
    }

    /** An enum has a name, whatever its interface says. */
    @Policy(source = "Statutes")
    interface OfTheJdk {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Guarantee
        static boolean blank(Maker maker) { // WARNING chainrule:guarantee-not-proven "what the solver found did not stand up"
            return maker.note() == null || isBlank(maker.note());
        }

        private static boolean isBlank(Noted noted) {
            return noted.name().isEmpty();
        }
    }

    /** What a class has comes before what its interfaces have. */
    @Policy(source = "Statutes")
    interface Inherits {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Guarantee
        static boolean notKept(Maker maker) { // WARNING chainrule:guarantee-not-proven "if Judged.kept() answers false"
            return !(maker instanceof Keen) || maker.kept();
        }
    }

    /** An anonymous class has another method than the interface. */
    @Policy(source = "Statutes")
    interface Anonymous {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not fine")
        static boolean fine(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return graded(maker.big()).fine();
        }

        private static Graded graded(boolean big) {
            return new Graded() {
                @Override
                public boolean top() {
                    return big;
                }

                @Override
                public boolean fine() {
                    return true;
                }
            };
        }
    }

    private EnumBodies() {}
}
