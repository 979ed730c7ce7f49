package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Compiled before. */
@Policy(source = "The law")
public interface RatedParent {

    @Party("maker")
    interface Maker {
        int rating();
    }

    @Party("buyer")
    interface Buyer {}

    @Chain
    void direct(Maker maker, Buyer buyer);

    @Rule(otherwise = "Too low", cites = "Article 1")
    static boolean good(Maker maker) {
        return maker.rating() > 3;
    }
}
