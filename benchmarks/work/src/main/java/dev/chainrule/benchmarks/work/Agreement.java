package dev.chainrule.benchmarks.work;

import java.util.Optional;
import java.util.Set;

/** Does a contestant say of every request what the work says? Nothing is measured of one that does not. */
public final class Agreement {

    private Agreement() {}

    /**
     * Asks a contestant everything.
     *
     * @throws AssertionError with the first request of which it says something else
     */
    public static <I, D> void check(Contestant<I, D> contestant, Sales sales) {
        for (int i = 0; i < sales.size(); i++) {
            SaleRequest request = sales.get(i);
            Set<String> expected = sales.violated(i);
            D decision = contestant.decide(contestant.convert(request));
            if (contestant.permitted(decision) != expected.isEmpty()) {
                throw new AssertionError(contestant.name() + " says permitted: " + contestant.permitted(decision)
                        + " of request " + i + ", which breaks " + expected + ": " + request);
            }
            Optional<Set<String>> violated = contestant.violated(decision);
            if (violated.isPresent() && !violated.get().equals(expected)) {
                throw new AssertionError(contestant.name() + " says " + violated.get() + " of request " + i
                        + ", which breaks " + expected + ": " + request);
            }
        }
    }
}
