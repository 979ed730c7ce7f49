// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** Runs of which no compiler can look at all parties. */
final class LongRuns {

    @Party("maker")
    interface Maker {
        int tier();
    }

    @Party("porter")
    interface Porter {
        int tier();
    }

    @Party("buyer")
    interface Buyer {
        int tier();
    }

    @Policy(source = "Statutes")
    interface Longest {

        @Chain
        void byPorters(Maker maker, @Repeated(min = Integer.MAX_VALUE) List<Porter> porters, Buyer buyer); // NOTE chainrule:not-proven "whether any request along the chain byPorters can be permitted: its runs have more than 1000 parties"

        @Chain(closed = "There are not so many")
        void byCrowds(Buyer buyer, @Repeated(min = 2_000_000_000) List<Porter> porters, @Repeated(min = 2_000_000_000) List<Maker> makers);

        @Rule(otherwise = "Upwards")
        static boolean down(Porter porter, @Next Porter other) { // NOTE chainrule:not-proven "its runs have more than 1000 parties"
            return porter.tier() > other.tier();
        }

        @Guarantee
        static boolean down(Maker maker, Buyer buyer) { // WARNING chainrule:guarantee-not-proven "its runs have more than 1000 parties"
            return maker.tier() > buyer.tier();
        }
    }

    /** Short enough: two contradict each other. */
    @Policy(source = "Statutes")
    interface LongEnough {

        @Chain
        void byPorters(Maker maker, @Repeated(min = 20) List<Porter> porters, Buyer buyer); // ERROR chainrule:dead-chain "maker > porter... > buyer"

        @Rule(otherwise = "Upwards")
        static boolean down(Porter porter, @Next Porter other) {
            return porter.tier() > other.tier();
        }

        @Rule(otherwise = "Level")
        static boolean level(Porter porter, @Next Porter other) {
            return porter.tier() == other.tier();
        }
    }
}
