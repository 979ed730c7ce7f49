// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** Contradictions in runs, of whatever length, or as far as lengths are tried. */
final class DeadRun {

    @Party("maker")
    interface Maker {
        int tier();
    }

    @Party("wholesaler")
    interface Wholesaler {
        int tier();

        int share();
    }

    @Party("buyer")
    interface Buyer {
        int tier();
    }

    @Policy(source = "Statutes")
    interface EveryLength {

        @Chain
        void direct(Maker maker, @Repeated List<Wholesaler> wholesalers, Buyer buyer); // ERROR chainrule:dead-chain "maker > wholesaler... > buyer"

        @Rule(otherwise = "Too high")
        static boolean low(Wholesaler wholesaler) {
            return wholesaler.tier() < 3;
        }

        @Rule(otherwise = "Too low")
        static boolean high(Wholesaler wholesaler) {
            return wholesaler.tier() > 3;
        }
    }

    /** An empty run escapes what is asked of its parties. */
    @Policy(source = "Statutes")
    interface MayBeEmpty {

        @Chain
        void direct(Maker maker, @Repeated(min = 0) List<Wholesaler> wholesalers, Buyer buyer);

        @Rule(otherwise = "Too high")
        static boolean low(Wholesaler wholesaler) {
            return wholesaler.tier() < 3;
        }

        @Rule(otherwise = "Too low")
        static boolean high(Wholesaler wholesaler) {
            return wholesaler.tier() > 3;
        }
    }

    /** Each step goes down, so that a run of four may do what a shorter one cannot. */
    @Policy(source = "Statutes")
    interface Stairs {

        @Chain
        void direct(Maker maker, @Repeated List<Wholesaler> wholesalers, Buyer buyer); // WARNING chainrule:no-short-run "with runs of up to"

        @Rule(otherwise = "Not one step down")
        static boolean firstStep(Maker maker, @Next Wholesaler wholesaler) {
            return maker.tier() == 9 && wholesaler.tier() == 8;
        }

        @Rule(otherwise = "Not one step down")
        static boolean step(Wholesaler seller, @Next Wholesaler buyer) {
            return buyer.tier() == seller.tier() - 1;
        }

        @Rule(otherwise = "Not one step down")
        static boolean lastStep(Wholesaler wholesaler, @Next Buyer buyer) {
            return wholesaler.tier() == 1 && buyer.tier() == 0;
        }
    }

    /** The bounds of a run leave two lengths, and both were tried. */
    @Policy(source = "Statutes")
    interface Bounded {

        @Chain
        void direct(Maker maker, @Repeated(min = 1, max = 2) List<Wholesaler> wholesalers, Buyer buyer); // ERROR chainrule:dead-chain "the rule together"

        @Rule(otherwise = "Too large a share")
        static boolean small(Wholesaler wholesaler) {
            return wholesaler.share() >= 0 && wholesaler.share() < 50;
        }

        @Rule(otherwise = "The shares are not 100")
        static boolean together(List<Wholesaler> wholesalers) {
            return wholesalers.stream().mapToInt(Wholesaler::share).sum() == 100;
        }
    }

    private DeadRun() {}
}
