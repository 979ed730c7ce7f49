package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.Sales;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A process that decides whenever it is told to, and waits in between. Arguments: the class of the contestant, and the order of the
 * requests. Each line that it is sent is a number of decisions; for each it says how many nanoseconds they took together, and how many
 * sales it permitted.
 */
final class TurnTaker {

    private final Contestant<Object, Object> asked;
    private final Requests requests;

    private TurnTaker(Contestant<Object, Object> asked, Requests requests) {
        this.asked = asked;
        this.requests = requests;
    }

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Contestant<Object, Object> asked = Contestants.made(args[0]);
        Sales sales = Sales.usual();
        Agreement.check(asked, sales);
        TurnTaker taker = new TurnTaker(asked, Requests.among(sales, Subset.ALL, Order.valueOf(args[1])));
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            int decisions = Integer.parseInt(line);
            long begin = System.nanoTime();
            int permitted = taker.decide(decisions);
            long nanoseconds = System.nanoTime() - begin;
            System.out.println(nanoseconds + " " + permitted);
        }
    }

    /** How many of them it permits; as that is told, the JIT can leave out none. */
    private int decide(int decisions) {
        int permitted = 0;
        for (int i = 0; i < decisions; i++) {
            if (asked.permitted(asked.decide(asked.convert(requests.next())))) {
                permitted++;
            }
        }
        return permitted;
    }
}
