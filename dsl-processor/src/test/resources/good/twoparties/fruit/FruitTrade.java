package fruit;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Two parties, one rule. */
@Policy(source = "Grower co-operative statutes, 2024")
public interface FruitTrade {

    @Party("grower")
    interface Grower {
        String name();

        boolean certified();
    }

    @Party("market")
    interface Market {
        String name();
    }

    @Chain(cites = "Article 2")
    void toMarket(Grower grower, Market market);

    @Rule(
            otherwise = "The grower {grower.name} is not certified",
            remedies = "Have {grower.name} certified by the co-operative",
            cites = "Article 5")
    static boolean certified(Grower grower) {
        return grower.certified();
    }
}
