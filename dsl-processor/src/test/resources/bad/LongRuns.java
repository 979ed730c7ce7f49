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
        void byPorters(Maker maker, @Repeated(min = Integer.MAX_VALUE) List<Porter> porters, Buyer buyer); // NOTE chainrule:not-proven "whether any request along the chain byPorters can be permitted: runs that a chain needs have too many parties, or choices of them, to look at"

        @Chain(closed = "There are not so many")
        void byCrowds(Buyer buyer, @Repeated(min = 2_000_000_000) List<Porter> porters, @Repeated(min = 2_000_000_000) List<Maker> makers);

        @Rule(otherwise = "Upwards")
        static boolean down(Porter porter, @Next Porter other) { // NOTE chainrule:not-proven "runs that a chain needs have too many parties, or choices of them, to look at"
            return porter.tier() > other.tier();
        }

        @Guarantee
        static boolean down(Maker maker, Buyer buyer) { // WARNING chainrule:guarantee-not-proven "runs that a chain needs have too many parties, or choices of them, to look at"
            return maker.tier() > buyer.tier();
        }
    }

    /** Few parties, of whom very many pairs are asked. */
    @Policy(source = "Statutes")
    interface Pairs {

        @Chain
        void byPorters(Maker maker, @Repeated(min = 300) List<Porter> porters, Buyer buyer); // NOTE chainrule:not-proven "whether any request along the chain byPorters can be permitted"

        @Rule(otherwise = "Upwards")
        static boolean down(Porter porter, Porter other) { // NOTE chainrule:not-proven "whether the rule down ever decides anything"
            return porter.tier() > other.tier();
        }

        @Rule(otherwise = "Far")
        static boolean near(Porter porter, Porter other) { // NOTE chainrule:not-proven "whether the rule near ever decides anything"
            return porter.tier() - other.tier() < 1_000;
        }
    }

    /** A few choose twelve of themselves in one way, but a dozen and as many between them in millions. */
    @Policy(source = "Statutes")
    interface Dozens {

        @Chain
        void byPorters(Maker maker, @Repeated List<Porter> porters, Buyer buyer);

        @Rule(otherwise = "Upwards")
        static boolean down(Porter porter, @Next Porter other) {
            return porter.tier() > other.tier();
        }

        @Guarantee
        static boolean far( // NOTE chainrule:guarantee-up-to "with runs of up to 12; longer ones were not tried"
                Porter a, Porter b, Porter c, Porter d, Porter e, Porter f, Porter g, Porter h, Porter i, Porter j,
                Porter k, Porter l) {
            return a.tier() > l.tier();
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
