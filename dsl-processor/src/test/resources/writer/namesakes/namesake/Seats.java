package namesake;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Two party types of one simple name, of which rules ask in turn at one position where only the object tells its type. */
@Policy(source = "Seats")
public interface Seats {

    interface Any {
        String id();
    }

    interface Wing {
        @Party("wing seat")
        interface Seat extends Any {
            boolean checked();

            boolean sold();
        }
    }

    interface Tail {
        @Party("tail seat")
        interface Seat extends Any {
            boolean checked();
        }
    }

    @Party("shop")
    interface Shop {
        boolean open();
    }

    @Chain
    void sell(Any any, Shop shop);

    @Rule(otherwise = "{seat} {seat.id}")
    static boolean wing(Wing.Seat seat) {
        return seat.checked();
    }

    @Rule(otherwise = "{seat} {seat.id}")
    static boolean tail(Tail.Seat seat) {
        return seat.checked();
    }

    @Rule(otherwise = "sold {seat.id}")
    static boolean unsold(Wing.Seat seat, Shop shop) {
        return !seat.sold() && shop.open();
    }
}
