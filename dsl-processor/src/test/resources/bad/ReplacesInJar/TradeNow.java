// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** The older policy is in a jar, as its model tells. */
@Policy(source = "Statutes", replaces = TradeBefore.class) // NOTE chainrule:changed "Between TradeBefore and TradeNow, the rule credit is another."
public interface TradeNow {

    @Party("maker")
    interface Maker {
        int credit();
    }

    @Party("agent")
    interface Agent {}

    @Chain
    void direct(Maker maker, Agent agent);

    @Rule(otherwise = "Too little credit")
    static boolean credit(Maker maker) { // NOTE chainrule:newly-denied "that TradeBefore permitted: it is denied by the rule credit. An example, along maker > agent, where maker.credit is 100:"
        return maker.credit() > 100;
    }
}
