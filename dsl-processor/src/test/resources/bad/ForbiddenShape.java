// only: javac -- Eclipse's compiler shows no bodies, so it cannot tell a guarantee that returns false
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import java.util.List;

/** A guarantee that returns false says that no chain has its shape. */
final class ForbiddenShape {

    @Party("maker")
    interface Maker {}

    @Party("broker")
    interface Broker {}

    @Party("shop")
    interface Shop {}

    @Policy(source = "Statutes")
    interface Trade {

        @Chain
        void direct(Maker maker, Shop shop); // ERROR chainrule:forbidden-shape "The chain direct, maker > shop, has the shape that the guarantee shopsBuyFromBrokers of Trade says no chain has"

        @Chain
        void perhapsDirect(Maker maker, @Repeated(min = 0) List<Broker> brokers, Shop shop); // ERROR chainrule:forbidden-shape "maker > broker... > shop"

        @Chain
        void brokered(Maker maker, Broker broker, Shop shop);

        @Guarantee
        static boolean shopsBuyFromBrokers(Maker maker, @Next Shop shop) {
            return false;
        }
    }

    @Policy(source = "House rules")
    interface Child extends Trade {

        @Chain
        void chain(Maker maker, Shop shop, Shop other); // ERROR chainrule:forbidden-shape "the guarantee shopsBuyFromBrokers of Trade"
    }

    private ForbiddenShape() {}
}
