package ends;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A party that answers itself what others are asked for. */
@Policy(source = "Statutes")
public interface StateShops {

    enum Market {
        HERE,
        THERE
    }

    interface Partner {
        boolean licensed();

        Market market();
    }

    @Party("maker")
    interface Maker {}

    @Party("agent")
    interface Agent extends Partner {}

    @Party("state shop")
    interface StateShop extends Partner {
        @Override
        default boolean licensed() {
            return true;
        }

        @Override
        default Market market() {
            return Market.HERE;
        }
    }

    @Chain
    void sold(Maker maker, Partner partner);

    @Rule(otherwise = "{partner} has no licence")
    static boolean licensed(Partner partner) {
        return partner.licensed();
    }

    @Rule(otherwise = "{partner} is elsewhere")
    static boolean here(Partner partner) {
        return partner.market() == Market.HERE;
    }
}
