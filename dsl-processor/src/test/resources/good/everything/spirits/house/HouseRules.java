package spirits.house;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import spirits.Spirits;

/** A policy that extends another from elsewhere: its decisions are of the other's types. */
@Policy(source = "House rules", version = "7")
public interface HouseRules extends Spirits {

    @Party("house")
    interface House extends Retailer {
        String branch();
    }

    @Chain(cites = "House rule 1", until = "2023-01-01")
    void direct(Sale sale, Distiller distiller, Retailer retailer);

    @Chain(closed = "We take no samples")
    void samples(Sample sample, Distiller distiller, Wholesaler wholesaler);

    /** A house is a retailer too, so that this and the chain above are both open to it until 2023. */
    @Chain
    @SuppressWarnings("chainrule:overlapping-chains")
    void toTheHouse(Sale sale, Distiller distiller, House house);

    @Rule(otherwise = "The branch {house.branch} is not ours", cites = "House rule 2")
    static boolean ownBranch(Sale sale, House house) {
        return house.branch().equals("ours");
    }
}
