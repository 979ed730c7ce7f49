package ends;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** A rule that is asked at several places, and comparisons in which there is no constant. */
@Policy(source = "Statutes")
public interface Peers {

    interface Company {
        boolean european();
    }

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();

        long price();
    }

    @Party("maker")
    interface Maker extends Company {}

    @Party("agent")
    interface Agent extends Company {
        LocalDate signed();
    }

    @Party("buyer")
    interface Buyer extends Company {
        long credit();
    }

    @Chain
    void sold(Sale sale, Maker maker, Agent agent, Buyer buyer);

    /** Of three companies no two alone can differ. */
    @Rule(otherwise = "{one} and {other} are not of one market")
    static boolean oneMarket(Company one, Company other) {
        return one.european() == other.european();
    }

    @Rule(otherwise = "{buyer} has too little credit")
    static boolean credit(Sale sale, Buyer buyer) {
        return buyer.credit() >= sale.price();
    }

    @Rule(otherwise = "{agent} signs too late")
    static boolean signed(Sale sale, Agent agent) {
        return agent.signed().isBefore(sale.date());
    }
}
