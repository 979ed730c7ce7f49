// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Set;

/** An enum of another source may get another constant tomorrow: what is proven by counting them is said of those known now. */
final class KnownConstants {

    @Party("maker")
    interface Maker {
        Coast coast();

        Own own();

        Set<Coast> coasts();
    }

    @Party("buyer")
    interface Buyer {}

    /** Whoever adds to it compiles the policy again. */
    enum Own {
        LEFT,
        RIGHT
    }

    @Policy(source = "Statutes")
    interface Promised {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not from the north")
        static boolean fromElsewhere(Maker maker) {
            return maker.coast() != Coast.NORTH && maker.own() != Own.LEFT;
        }

        @Guarantee
        static boolean fromTheSouth(Maker maker) { // NOTE chainrule:guarantee-for-constants "holds along the chain direct for the 2 constants of Coast known at compile time"
            return maker.coast() == Coast.SOUTH;
        }

        @Guarantee
        static boolean notFromTheNorth(Maker maker) {
            return maker.coast() != Coast.NORTH;
        }

        @Guarantee
        static boolean right(Maker maker) {
            return maker.own() == Own.RIGHT;
        }
    }

    @Policy(source = "Statutes")
    interface Dead {

        @Chain
        void direct(Maker maker, Buyer buyer); // ERROR chainrule:dead-chain "This is so for the 2 constants of Coast known at compile time"

        @Rule(otherwise = "Not from the north")
        static boolean notNorth(Maker maker) {
            return maker.coast() != Coast.NORTH;
        }

        @Rule(otherwise = "Not from the south")
        static boolean notSouth(Maker maker) {
            return maker.coast() != Coast.SOUTH;
        }
    }

    @Policy(source = "Statutes")
    interface Redundant {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "From the north")
        static boolean notNorth(Maker maker) {
            return maker.coast() != Coast.NORTH;
        }

        @Rule(otherwise = "Not from the south")
        static boolean south(Maker maker) { // WARNING chainrule:redundant-rule "This is so for the 2 constants of Coast known at compile time"
            return maker.coast() == Coast.SOUTH;
        }
    }

    @Policy(source = "Statutes")
    interface Idle {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "From nowhere")
        static boolean somewhere(Maker maker) { // WARNING chainrule:idle-rule "asked, for the 2 constants of Coast known at compile time"
            return switch (maker.coast()) {
                case NORTH, SOUTH -> true;
                default -> false;
            };
        }
    }

    /** One that is added may stand before those that are known. */
    @Policy(source = "Statutes")
    interface Ordered {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Farther north")
        static boolean notFarther(Maker maker) { // WARNING chainrule:idle-rule "asked, for the 2 constants of Coast known at compile time"
            return maker.coast().compareTo(Coast.NORTH) >= 0;
        }
    }

    /** Any number of them may be added. */
    @Policy(source = "Statutes")
    interface Counted {

        @Chain
        void direct(Maker maker, Maker second, Maker third, Maker fourth, Buyer buyer);

        @Rule(otherwise = "Too many coasts")
        static boolean few(Maker maker) { // WARNING chainrule:idle-rule "asked, for the 2 constants of Coast known at compile time"
            return maker.coasts().size() <= 3;
        }

        @Guarantee
        static boolean twoFromOneCoast(Maker maker, Maker second, Maker third, Maker fourth) { // NOTE chainrule:guarantee-for-constants "for the 2 constants of Coast known at compile time"
            return maker.coast() == second.coast()
                    || maker.coast() == third.coast()
                    || maker.coast() == fourth.coast()
                    || second.coast() == third.coast()
                    || second.coast() == fourth.coast()
                    || third.coast() == fourth.coast();
        }

        @Guarantee
        static boolean notFewer(Maker maker) {
            return !maker.coasts().contains(Coast.NORTH) || !maker.coasts().isEmpty();
        }
    }

    /** Two conditions are told together. */
    @Policy(source = "Statutes")
    interface Called {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not listed, or from the north")
        static boolean listed(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return Rolls.isListed(maker.own()) && maker.coast() != Coast.NORTH;
        }

        @Guarantee
        static boolean listedInTheSouth(Maker maker) { // NOTE chainrule:guarantee-if-alike "get equal answers from Rolls.isListed(Own), and for the 2 constants of Coast known at compile time"
            return Rolls.isListed(maker.own()) && maker.coast() == Coast.SOUTH;
        }
    }

    private KnownConstants() {}
}

final class Rolls {
    static boolean isListed(KnownConstants.Own own) {
        return System.getenv().containsKey(own.name());
    }

    private Rolls() {}
}

/** Of another source. */
enum Coast {
    NORTH,
    SOUTH
}
