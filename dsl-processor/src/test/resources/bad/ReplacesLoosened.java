// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Policies that must not loosen the one that they replace, and do: by a bound, for want of a rule, and by a chain. */
final class ReplacesLoosened {

    @Party("maker")
    interface Maker {
        int credit();

        int debt();
    }

    @Party("agent")
    interface Agent {
        boolean signed();
    }

    @Policy(source = "Statutes")
    interface Older {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Too little credit")
        static boolean credit(Maker maker) {
            return maker.credit() > 100;
        }

        @Rule(otherwise = "Not signed")
        static boolean signed(Agent agent) {
            return agent.signed();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed "Between Older and Newer, the chain through is new; the rule signed is gone; the rule credit is another."
    interface Newer {

        @Chain
        void direct(Maker maker, Agent agent); // ERROR chainrule:loosened "along the chain direct, maker > agent, that Older denied by the rule signed. An example, along maker > agent, where agent.signed is false:"

        @Chain
        void through(Maker maker, Agent agent, Agent other); // ERROR chainrule:loosened "that Older denied for want of such a chain"

        @Rule(otherwise = "Too little credit")
        static boolean credit(Maker maker) { // ERROR chainrule:loosened "Newer must not loosen, and newly permits something along the chain direct, maker > agent, that Older denied by the rule credit. An example, along maker > agent, where maker.credit is 100:"
            return maker.credit() >= 100;
        }
    }

    /** A given instead of a rule is no loosening, and neither is more to demand; but a sum may wrap around. */
    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed "the rule signed is gone; the rule credit is another; the given signed is new"
    interface Stricter {

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "Too little credit")
        static boolean credit(Maker maker) { // NOTE chainrule:newly-denied "Stricter newly denies something along the chain direct, maker > agent, that Older permitted: it is denied by the rule credit. An example, along maker > agent, where maker.credit is 101 and maker.debt is 2:" // ERROR chainrule:loosened "that Older denied by the rule credit. An example, along maker > agent, where maker.credit is -2147483648:"
            return maker.credit() - 1 >= 100 && maker.debt() < 2;
        }

        @Given(otherwise = "Not signed")
        static boolean signed(Agent agent) {
            return agent.signed();
        }
    }

    private ReplacesLoosened() {}
}
