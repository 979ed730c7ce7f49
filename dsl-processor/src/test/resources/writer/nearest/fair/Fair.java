package fair;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** One way through several dealers, one through a single agent, and one through more of both than a number of 32 bits counts. */
@Policy(source = "Rules of the fair")
public interface Fair {

    @Party("maker")
    interface Maker {
        boolean admitted();
    }

    @Party("dealer")
    interface Dealer {}

    @Party("agent")
    interface Agent {}

    @Party("porter")
    interface Porter {}

    @Party("buyer")
    interface Buyer {}

    @Chain
    void throughDealers(Maker maker, @Repeated(min = 3, max = 4) List<Dealer> dealers, Buyer buyer);

    @Chain
    void throughAnAgent(Maker maker, Agent agent, Buyer buyer);

    @Chain
    void throughCrowds(
            Porter first,
            @Repeated(min = 2_000_000_000) List<Dealer> dealers,
            @Repeated(min = 2_000_000_000) List<Agent> agents,
            Porter last);

    @Rule(otherwise = "The maker is not admitted")
    static boolean admitted(Maker maker) {
        return maker.admitted();
    }
}
