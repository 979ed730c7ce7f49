package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

@Policy(source = "Statutes")
public interface TradeBefore {

    @Party("maker")
    interface Maker {
        int credit();
    }

    @Party("agent")
    interface Agent {}

    @Chain
    void direct(Maker maker, Agent agent);

    @Rule(otherwise = "Too little credit")
    static boolean credit(Maker maker) {
        return maker.credit() >= 100;
    }
}
