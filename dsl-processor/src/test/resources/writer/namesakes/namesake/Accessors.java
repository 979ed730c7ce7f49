package namesake;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** An accessor that two types declare, and a party that is of both. */
@Policy(source = "Accessors")
public interface Accessors {

    interface Listed {
        String id();
    }

    interface Registered {
        String id();
    }

    @Party("both")
    interface Both extends Listed, Registered {
        boolean good();
    }

    @Party("buyer")
    interface Buyer {
        boolean good();
    }

    @Chain
    void sell(Both both, Buyer buyer);

    @Rule(otherwise = "listed {listed.id}")
    static boolean listed(Listed listed, Buyer buyer) {
        return buyer.good();
    }

    @Rule(otherwise = "registered {registered.id}")
    static boolean registered(Registered registered) {
        return !registered.id().equals("x");
    }

    @Rule(otherwise = "both {both.id}")
    static boolean both(Both both) {
        return both.good();
    }
}
