package eitherparty;

import dev.chainrule.Chain;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** The condition "either a maker or a broker" stood without parentheses behind "and the run is not empty". */
@Policy(source = "Found by a random policy")
public interface Trade {

    interface Organization {}

    interface Firm extends Organization {
        boolean licensed();
    }

    @Party("maker")
    interface Maker extends Firm {}

    @Party("broker")
    interface Broker extends Firm {}

    @Party("agent")
    interface Agent extends Organization {}

    @Chain
    void chain(Maker maker, @Repeated(min = 0, max = 1) List<Organization> run, Firm firm);

    @Rule(otherwise = "Denied")
    static boolean licensed(Firm one, @Next Firm other) {
        return one.licensed() && other.licensed();
    }
}
