package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Compiled before: nothing is wrong with it by itself. */
@Policy(source = "The law")
public interface DeadParent {

    @Party("maker")
    interface Maker {
        int age();
    }

    @Party("buyer")
    interface Buyer {
        int age();
    }

    @Chain
    void direct(Maker maker, Buyer buyer);

    @Chain
    void back(Buyer buyer, Maker maker);

    @Rule(otherwise = "Too young", cites = "Article 7")
    static boolean grown(Maker maker) {
        return isGrown(maker.age());
    }

    private static boolean isGrown(int age) {
        return age >= 18;
    }
}
