package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.Sales;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What does one decision on a CSP sale cost? Before anything is measured, the contestant has to agree on all sales. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SideBySide {

    /** The class of the contestant. */
    @Param("")
    public String contestant = "";

    @Param("REPEATED")
    public Order order = Order.REPEATED;

    @Param("ALL")
    public Subset subset = Subset.ALL;

    /** How many requests there are. More than the usual ones are not checked, and asked about whatever becomes of them. */
    @Param("10000")
    public int size = Sales.USUAL;

    @SuppressWarnings("NullAway.Init") // JMH sets everything up before anybody is asked.
    private Contestant<Object, Object> asked;

    @SuppressWarnings("NullAway.Init")
    private Requests requests;

    /** Makes the contestant, which may take long. */
    @Setup
    public void setUp() throws ReflectiveOperationException {
        asked = Contestants.made(contestant);
        Sales sales = Sales.usual();
        Agreement.check(asked, sales);
        requests =
                size == Sales.USUAL ? Requests.among(sales, subset, order) : new Requests(Sales.requests(size), order);
    }

    /** A decision, with whatever the request has to be turned into for it. */
    @Benchmark
    public Object decide() {
        return asked.decide(asked.convert(requests.next()));
    }

    /** The turning alone. */
    @Benchmark
    public Object convert() {
        return asked.convert(requests.next());
    }
}
