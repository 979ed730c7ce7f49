package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** What is wrong in another file is told there, whatever annotations that file has. */
@Policy(source = "Statutes")
public interface TypeElsewhere {

    @Party("maker")
    interface Maker extends TradingPartner {}

    @Chain
    void direct(Maker maker, Maker other);
}
