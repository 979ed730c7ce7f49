package dev.chainrule.processor.oracle.policies.region;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import dev.chainrule.processor.oracle.policies.GridCode;
import dev.chainrule.processor.oracle.policies.IslandCode;
import dev.chainrule.processor.oracle.policies.MarketCode;
import java.util.Objects;

/** One region: two codes over one grid code, with less of some chains, none of another, and a chain of its own. */
@Policy(source = "Regional code", version = "r3")
public interface RegionCode extends IslandCode, MarketCode {

    @Party("co-operative")
    interface Cooperative extends GridCode.Participant {
        int members();
    }

    @Transaction
    interface SharedSupply extends GridCode.Supply {
        String village();
    }

    @Override
    @Chain(closed = "The region has one supplier each")
    void wheeled(Supply supply, Producer producer, Supplier first, Supplier second, Consumer consumer);

    @Override
    @Chain(until = "2023-07-01")
    void aggregated(Supply supply, Producer producer, Aggregator aggregator, Consumer consumer);

    @Chain(cites = "R.1", from = "2022-01-01")
    void shared(SharedSupply supply, Producer producer, Cooperative cooperative, Consumer consumer);

    @Rule(otherwise = "{cooperative.members} members in {supply.village}")
    static boolean bigEnough(SharedSupply supply, Cooperative cooperative) {
        return cooperative.members() > 6 && !supply.village().isEmpty();
    }

    /** A note may be absent: so says the grid code, of all participants. */
    @Rule(otherwise = "{cooperative.number} is noted as {cooperative.note}")
    static boolean notSuspended(Cooperative cooperative) {
        return !Objects.equals(cooperative.note(), "suspended");
    }

    /** Named like the grid code's rule, and besides it. */
    @Rule(otherwise = "The meter {consumer.meter} is of the old kind", cites = "R.2", from = "2023-01-01")
    static boolean metered(Supply supply, Consumer consumer) {
        return consumer.meter().length() > 2;
    }

    @Rule(otherwise = "{producer} and {second.number}")
    static boolean renewableInVillages(SharedSupply supply, Producer producer, @Next Participant second) {
        return producer.renewable();
    }

    @Given(otherwise = "{a.number} is both {a} and {b}")
    static boolean oneNumberEach(Participant a, Participant b) {
        return !a.number().equals(b.number());
    }
}
