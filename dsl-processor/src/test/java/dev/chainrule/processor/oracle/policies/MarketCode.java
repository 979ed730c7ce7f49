package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;

/** What the market adds: aggregators, and direct sale for some years. */
@Policy(source = "Market code", version = "2016")
public interface MarketCode extends GridCode {

    @Party("aggregator")
    interface Aggregator extends GridCode.Supplier {
        int customers();
    }

    @Chain(cites = "M.1", from = "2020-01-01")
    void aggregated(Supply supply, Producer producer, Aggregator aggregator, Consumer consumer);

    @Chain(cites = "M.2", from = "2016-01-01", until = "2019-01-01")
    void direct(Supply supply, Producer producer, Consumer consumer);

    @Rule(otherwise = "{supply.kilowatts} is little", severity = Severity.WARNING)
    static boolean enoughPower(Supply supply) {
        return supply.kilowatts() > 10;
    }

    @Rule(otherwise = "{aggregator.customers} customers, {supply.kilowatts} kW", code = "pool", until = "2025-01-01")
    static boolean bigPool(Supply supply, Aggregator aggregator) {
        return aggregator.customers() * 10 >= supply.kilowatts();
    }
}
