package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import java.util.List;

/** A chain is closed by its name: under another one it stays open, and who closed it would never know. */
final class ClosesNothing {

    @Party("grower")
    interface Grower {}

    @Party("importer")
    interface Importer {}

    @Party("roaster")
    interface Roaster {}

    @Policy(source = "Trade terms")
    interface Trade {

        @Chain
        void imported(Grower grower, Importer importer, Roaster roaster);

        @Chain
        void direct(Grower grower, Roaster roaster);

        @Chain
        void throughFew(Grower grower, @Repeated(min = 2, max = 2) List<Importer> importers, Roaster roaster);

        @Chain(closed = "It went by another name")
        void straight(Grower grower, Roaster roaster);
    }

    @Policy(source = "House rules", mayLoosen = false)
    interface House extends Trade {

        @Chain(closed = "We buy from growers only")
        void importd(Grower grower, Importer importer, Roaster roaster); // ERROR chainrule:closes-nothing "The chain importd is closed, but imported of Trade takes the same parties and transaction, and stays open."

        @Chain(closed = "Three importers are too many")
        void throughMany(Grower grower, @Repeated(min = 3) List<Importer> importers, Roaster roaster);

        @Chain(closed = "Nobody ever sold so")
        void resold(Grower grower, Importer importer, Importer other);
    }

    @Policy(source = "House rules", mayLoosen = false)
    interface StrictHouse extends Trade {

        @Override
        @Chain(closed = "We buy from growers only")
        void imported(Grower grower, Importer importer, Roaster roaster);
    }

    private ClosesNothing() {}
}
