// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A policy that says the same as the one that it replaces: to the letter, in other words, or in another way. */
final class ReplacesTwin {

    interface Partner {
        boolean signed();

        int credit();
    }

    @Party("maker")
    interface Maker {}

    @Party("agent")
    interface Agent extends Partner {}

    @Policy(source = "Statutes")
    interface Older {

        @Chain
        void direct(Maker maker, Agent agent);

        @Given(otherwise = "{agent} has no credit")
        static boolean credit(Agent agent) {
            return agent.credit() > 0;
        }

        @Rule(otherwise = "{partner} has not signed", remedies = "Let {partner} sign")
        static boolean signed(Maker maker, Partner partner) {
            return partner.signed();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:nothing-changed "Nothing changed between Older and Twin"
    interface Twin {

        @Rule(otherwise = "{buyer} has not signed", remedies = "Let {buyer} sign")
        static boolean signed(Maker seller, Partner buyer) {
            return buyer
                    .signed();
        }

        @Given(otherwise = "{agent} has no credit")
        static boolean credit(Agent agent) {
            return agent.credit() > 0;
        }

        @Chain
        void direct(Maker from, Agent to);
    }


    @Policy(source = "Statutes", replaces = Older.class) // NOTE chainrule:changed "Between Older and Reworded, the chain direct only says it in other words; the rule signed only says it in other words." // NOTE chainrule:same-decisions "Reworded permits and denies the same requests as Older."
    interface Reworded {

        @Chain(cites = "1")
        void direct(Maker maker, Agent agent);

        @Given(otherwise = "{agent} has no credit")
        static boolean credit(Agent agent) {
            return agent.credit() > 0;
        }

        @Rule(otherwise = "{partner} did not sign")
        static boolean signed(Maker maker, Partner partner) {
            return partner.signed();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed "Between Older and Roundabout, the rule signed is another; the given credit is another." // NOTE chainrule:same-decisions "Roundabout permits and denies the same requests as Older."
    interface Roundabout {

        @Chain
        void direct(Maker maker, Agent agent);

        @Given(otherwise = "{agent} has no credit")
        static boolean credit(Agent agent) {
            return !(agent.credit() <= 0);
        }

        @Rule(otherwise = "{partner} has not signed", remedies = "Let {partner} sign")
        static boolean signed(Maker maker, Partner partner) {
            boolean hasSigned = partner.signed();
            return hasSigned || partner.signed();
        }
    }

    private ReplacesTwin() {}
}
