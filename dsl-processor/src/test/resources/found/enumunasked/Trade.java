package enumunasked;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** A fact counts as read, since a body is not, and is of an enum of which nobody asks anything: some constant had to stand for it. */
@Policy(source = "Found by random policies")
public interface Trade {

    enum Level {
        LOW,
        TOP
    }

    @Party("maker")
    interface Maker {
        Level level();
    }

    @Party("agent")
    interface Agent {
        int pieces();
    }

    @Party("dealer")
    interface Dealer {
        Tier tier();
    }

    @Chain
    void sale(@Repeated(min = 2, max = 2) List<Maker> makers, Agent agent, Dealer dealer);

    @Rule(otherwise = "Denied")
    static boolean named(List<Maker> makers, Dealer dealer) {
        return dealer.tier() == Tier.SILVER
                || makers.stream().filter(maker -> dealer.tier().name().isEmpty()).count() <= 1;
    }

    @Rule(otherwise = "Denied")
    static boolean notNegative(Agent agent) {
        return agent.pieces() >= 0;
    }

    @Guarantee
    static boolean oneMore(Agent agent) {
        return agent.pieces() + 1 > agent.pieces();
    }
}
