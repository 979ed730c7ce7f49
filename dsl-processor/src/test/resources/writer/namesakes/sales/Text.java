package sales;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.time.Period;
import java.util.List;

/** A policy that is called as a type of generated code is, with a parameter that is called as its package is. */
@Policy(source = "Statutes")
public interface Text {

    interface Dated {
        Period notice();
    }

    /** What is nested in it has the name of what it inherits. */
    @Party("broker")
    interface Broker extends Dated {

        enum Period {
            SPRING,
            AUTUMN
        }

        Period harvest();

        int share();
    }

    @Party("buyer")
    interface Buyer {}

    @Chain
    void sell(@Repeated List<Broker> brokers, Buyer buyer);

    @Rule(otherwise = "{sales.share} are too many for {buyer}")
    static boolean few(List<Broker> sales, Buyer buyer) {
        return sales.size() < 3;
    }
}
