package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.benchmarks.work.Sales;
import java.util.List;
import java.util.stream.IntStream;

/** Which request is asked next? Without end, and in the same order for everybody. */
final class Requests {

    private final SaleRequest[] requests;
    private final boolean repeated;
    private int next;
    private long drawn = 0x2545F4914F6CDD1DL;

    /** @param requests at least one */
    Requests(List<SaleRequest> requests, Order order) {
        this.requests = requests.toArray(SaleRequest[]::new);
        this.repeated = order == Order.REPEATED;
    }

    /** Those of the sales that are in the subset. */
    static Requests among(Sales sales, Subset subset, Order order) {
        List<SaleRequest> among = IntStream.range(0, sales.size())
                .filter(i -> subset.has(sales.violated(i).isEmpty()))
                .mapToObj(sales::get)
                .toList();
        return new Requests(among, order);
    }

    SaleRequest next() {
        if (repeated) {
            next = next + 1 < requests.length ? next + 1 : 0;
            return requests[next];
        }
        drawn ^= drawn << 13;
        drawn ^= drawn >>> 7;
        drawn ^= drawn << 17;
        return requests[(int) (((drawn >>> 33) * requests.length) >>> 31)];
    }
}
