package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A policy that says of each of its types what it is. */
@Policy(source = "Trade terms")
public interface OldTrade {

    interface Address {
        boolean known();
    }

    @Party("producer")
    interface Producer {
        Address address();
    }

    @Chain
    void sell(Producer producer, Producer other);
}
