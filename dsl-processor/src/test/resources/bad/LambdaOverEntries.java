// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Map;

/** The same of a parameter whose type holds what a wildcard stands for. It compiles, and nothing of its source is read. */
@Policy(source = "Statutes") // NOTE chainrule:bodies-spared "What the rules of LambdaOverEntries say is not read"
interface LambdaOverEntries {

    interface Item {
        int weight();
    }

    @Party("maker")
    interface Maker {
        Map<String, ? extends Item> items();
    }

    @Party("agent")
    interface Agent {
        boolean signed();
    }

    @Chain
    void direct(Maker maker, Agent agent);

    @Rule(otherwise = "{maker} makes what is too heavy")
    static boolean light(Maker maker) { // NOTE chainrule:not-proven "could not be read"
        return maker.items().entrySet().stream().noneMatch(entry -> entry.getValue().weight() > 5);
    }

    @Rule(otherwise = "{agent} has not signed")
    static boolean signed(Agent agent) { // NOTE chainrule:not-proven "could not be read"
        return agent.signed();
    }
}
