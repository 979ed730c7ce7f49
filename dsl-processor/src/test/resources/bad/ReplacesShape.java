// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A policy that must not loosen, of which nobody can tell whether it does. */
final class ReplacesShape {

    @Party("maker")
    interface Maker {}

    @Party("agent")
    interface Agent {}

    @Policy(source = "Statutes")
    interface Older {

        @Chain
        void direct(Maker maker, Agent agent);
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed "the chain direct was maker > agent and is agent > maker, which is not compared"
    interface Newer {

        @Chain
        void direct(Agent agent, Maker maker); // WARNING chainrule:loosening-not-excluded "It is not known whether Newer loosens Older along the chain direct, agent > maker: its parties are others now."
    }

    private ReplacesShape() {}
}
