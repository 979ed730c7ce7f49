package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A policy that must not loosen its parents has their chains and their parties only. */
@SuppressWarnings("chainrule:bodies-unread")
final class Loosens {

    @Policy(source = "Statutes")
    interface Parent {

        interface Partner {}

        @Party("maker")
        interface Maker extends Partner {}

        @Party("shop")
        interface Shop extends Partner {}

        @Chain
        void direct(Maker maker, Partner partner);
    }

    @Policy(source = "House rules", mayLoosen = false)
    interface Child extends Parent {

        @Party("broker")
        interface Broker extends Partner {} // ERROR chainrule:loosens-by-party "The party Broker may stand at partner in the inherited chain direct"

        /** Whoever is a kiosk is a shop, which the parent lets in already. */
        @Party("kiosk")
        interface Kiosk extends Shop {}

        @Override
        @Chain
        void direct(Maker maker, Partner partner);

        @Chain
        void back(Shop shop, Maker maker); // ERROR chainrule:loosens "The chain back, shop > maker, is beyond what the parents of Child permit"
    }

    /** It knows a party below the partners of the other, which has no chain for it. */
    @Policy(source = "More statutes")
    interface Brokers {

        @Party("trader")
        interface Trader extends Parent.Partner {}

        @Chain
        void brokered(Trader trader, Parent.Maker maker);
    }

    @Policy(source = "House rules", mayLoosen = false) // ERROR chainrule:loosens-by-party "The party Trader may stand at partner in the inherited chain direct"
    interface OfBoth extends Parent, Brokers {}

    /** A chain that is closed lets in nobody, whoever brings parties. */
    @Policy(source = "House rules", mayLoosen = false)
    interface OfBothClosed extends Parent, Brokers {

        @Override
        @Chain(closed = "There are brokers now")
        void direct(Maker maker, Partner partner);
    }

    interface Dealer {
        boolean known();
    }

    @Party("agent")
    interface Agent extends Dealer {}

    @Party("importer")
    interface Importer extends Dealer {}

    @Policy(source = "Statutes")
    interface Agents {

        @Chain
        void sell(Dealer first, Dealer second);

        @Rule(otherwise = "Unknown")
        static boolean knownAgent(Agent agent) {
            return agent.known();
        }
    }

    @Policy(source = "Statutes")
    interface Importers {

        @Chain
        void sell(Dealer first, Dealer second);

        @Rule(otherwise = "Unknown")
        static boolean knownImporter(Importer importer) {
            return importer.known();
        }
    }

    /** Either parent denies a sale between one that it knows and one that it does not. */
    @Policy(source = "House rules", mayLoosen = false) // ERROR chainrule:loosens-by-party "The party Importer may stand at first beside Agent at second in the inherited chain sell"
    interface OfBothKinds extends Agents, Importers {}

    private Loosens() {}
}
