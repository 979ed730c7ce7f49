// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Two methods of one name, or one that is asked about two things of the same number, need not answer alike. */
final class NamesakeCalls {

    @Party("maker")
    interface Maker {
        String id();

        Goods goods();

        Place place();
    }

    @Party("agent")
    interface Agent {}

    enum Goods {
        ARMS,
        FRUIT
    }

    enum Place {
        HERE,
        THERE
    }

    @Policy(source = "Statutes")
    interface Listed {

        @Chain
        void sell(Maker maker, Agent agent);

        @Rule(otherwise = "Not listed")
        static boolean listed(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return Here.Registry.isListed(maker.id());
        }

        @Guarantee
        static boolean listedToo(Maker maker) { // NOTE chainrule:guarantee-if-alike "get equal answers from Registry.isListed(String)"
            return Here.Registry.isListed(maker.id());
        }

        @Guarantee
        static boolean listedThere(Maker maker) { // WARNING chainrule:guarantee-not-proven "The guarantee listedThere is not proven"
            return There.Registry.isListed(maker.id());
        }
    }

    @Policy(source = "Statutes")
    interface Open {

        @Chain
        void sell(Maker maker, Agent agent);

        @Rule(otherwise = "No such goods")
        static boolean goods(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return maker.goods() == Goods.ARMS && Here.Registry.isOpen(maker.goods());
        }

        @Guarantee
        static boolean place(Maker maker) { // WARNING chainrule:guarantee-not-proven "The guarantee place is not proven"
            return maker.place() != Place.HERE || Here.Registry.isOpen(maker.place());
        }
    }

    /** What only the class of a call tells apart is another rule. */
    @Policy(source = "Statutes", replaces = Listed.class) // NOTE chainrule:changed "the rule listed is another"
    interface ListedThere {

        @Chain
        void sell(Maker maker, Agent agent);

        @Rule(otherwise = "Not listed")
        static boolean listed(Maker maker) { // NOTE chainrule:newly-permitted // NOTE chainrule:newly-denied // NOTE chainrule:not-proven "could not be read"
            return There.Registry.isListed(maker.id());
        }

        @Guarantee
        static boolean listedToo(Maker maker) { // WARNING chainrule:guarantee-not-proven
            return Here.Registry.isListed(maker.id());
        }

        @Guarantee
        static boolean listedThere(Maker maker) { // NOTE chainrule:guarantee-if-alike
            return There.Registry.isListed(maker.id());
        }
    }

    private NamesakeCalls() {}
}

final class Here {

    static final class Registry {
        static boolean isListed(String id) {
            return System.getenv().containsKey(id);
        }

        static boolean isOpen(Object something) {
            return System.getenv().containsKey(something.toString());
        }
    }
}

final class There {

    static final class Registry {
        static boolean isListed(String id) {
            return System.getenv().containsKey(id);
        }
    }
}
