package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Decisions name a chain, so that no two have one name. */
final class ChainOverloaded {

    @Party("maker")
    interface Maker {}

    @Policy(source = "Statutes")
    interface Trade {

        @Chain
        void direct(Maker maker, Maker other);

        @Chain
        void direct(Maker maker, Maker other, Maker third); // ERROR chainrule:chain-overloaded "The chain direct(Maker, Maker, Maker) has the name of another chain, direct(Maker, Maker) of Trade"
    }

    @Policy(source = "Statutes")
    interface Child extends Parent {

        @Chain
        void direct(Maker maker, Maker other, Maker third); // ERROR chainrule:chain-overloaded "direct(Maker, Maker) of Parent"
    }

    @Policy(source = "Statutes")
    interface Parent {

        @Chain
        void direct(Maker maker, Maker other);
    }

    private ChainOverloaded() {}
}
