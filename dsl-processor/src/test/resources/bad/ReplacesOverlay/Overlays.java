// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** House rules on top of a policy in a jar, which replace that policy, and which others replace. */
final class Overlays {

    @Policy(source = "House rules", replaces = TradeOfJar.class) // NOTE chainrule:changed "Between TradeOfJar and House, the rule limit is new."
    interface House extends TradeOfJar {

        @Rule(otherwise = "Too much credit")
        static boolean limit(Maker maker) { // NOTE chainrule:newly-denied "House newly denies something along the chain direct, maker > agent, that TradeOfJar permitted: it is denied by the rule limit. An example, along maker > agent, where maker.credit is 1001:"
            return maker.credit() <= 1000;
        }
    }

    @Policy(source = "House rules", replaces = House.class, mayLoosen = false) // NOTE chainrule:changed "Between House and NewHouse, the rule limit is another."
    interface NewHouse extends TradeOfJar {

        @Rule(otherwise = "Too much credit")
        static boolean limit(Maker maker) { // ERROR chainrule:loosened "NewHouse must not loosen, and newly permits something along the chain direct, maker > agent, that House denied by the rule limit. An example, along maker > agent, where maker.credit is 1001:"
            return maker.credit() <= 2000;
        }
    }

    @Policy(source = "House rules", replaces = House.class) // NOTE chainrule:changed "the chain direct has other dates or bounds; the rule limit is gone" // NOTE chainrule:newly-denied "that House permitted: it is denied by a chain that is closed. An example, along maker > agent"
    interface Closed extends TradeOfJar {

        @Override
        @Chain(closed = "Nobody sells directly any more")
        void direct(Maker maker, Agent agent);
    }

    private Overlays() {}
}
