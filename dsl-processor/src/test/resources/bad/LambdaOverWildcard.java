// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.List;

/** A lambda whose parameter javac could not name a second time. It compiles, and nothing of its source is read. */
@Policy(source = "Statutes") // NOTE chainrule:bodies-spared "What the rules of LambdaOverWildcard say is not read"
interface LambdaOverWildcard {

    interface Item {
        int weight();
    }

    @Party("maker")
    interface Maker {
        List<? extends Item> items();
    }

    @Party("agent")
    interface Agent {
        boolean signed();
    }

    @Chain
    void direct(Maker maker, Agent agent);

    @Rule(otherwise = "{maker} makes what is too heavy")
    static boolean light(Maker maker) { // NOTE chainrule:not-proven "could not be read"
        return maker.items().stream().noneMatch(item -> item.weight() > 5);
    }

    @Rule(otherwise = "{agent} has not signed")
    static boolean signed(Agent agent) { // NOTE chainrule:not-proven "could not be read"
        return agent.signed();
    }
}
