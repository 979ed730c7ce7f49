package setofobjects;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Set;

/** Two objects of which something is known may be one: a set of one was taken to be impossible. */
@Policy(source = "Found by a second reader")
public interface Trade {

    interface Item {
        boolean ready();
    }

    @Party("maker")
    interface Maker {
        Set<Item> items();
    }

    @Party("buyer")
    interface Buyer {}

    @Chain
    void chain(Maker maker, Buyer buyer);

    @Rule(otherwise = "Denied")
    static boolean one(Maker maker) {
        return maker.items().size() == 1 && maker.items().stream().anyMatch(item -> item.ready());
    }

    @Rule(otherwise = "Denied")
    static boolean all(Maker maker) {
        return maker.items().stream().allMatch(item -> item.ready());
    }
}
