package constantasked;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A constant of an enum, asked through an interface of its own, was taken to answer null: a false guarantee was proven. */
@Policy(source = "Found by a second reader")
public interface Trade {

    enum Region {
        NORTH,
        SOUTH
    }

    interface HasRegion {
        Region region();
    }

    enum Market implements HasRegion {
        OSLO {
            @Override
            public Region region() {
                return Region.NORTH;
            }
        },
        ROME {
            @Override
            public Region region() {
                return Region.SOUTH;
            }
        }
    }

    @Party("maker")
    interface Maker {
        Market market();
    }

    @Party("buyer")
    interface Buyer {
        Market market();
    }

    static boolean same(HasRegion one, HasRegion other) {
        return one.region() == other.region();
    }

    static boolean alike(HasRegion one, HasRegion other) {
        return one.region().equals(other.region());
    }

    @Chain
    void chain(Maker maker, Buyer buyer);

    @Rule(otherwise = "Denied")
    static boolean oneRegion(Maker maker, Buyer buyer) {
        return alike(maker.market(), buyer.market());
    }

    @Guarantee
    static boolean otherRegion(Maker maker, Buyer buyer) {
        return !same(maker.market(), buyer.market());
    }
}
