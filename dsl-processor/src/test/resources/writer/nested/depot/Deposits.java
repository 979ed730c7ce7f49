package depot;

import depot.goods.Grade;
import java.time.LocalDate;
import java.util.List;

/** Builds facts, and asks the policy. */
public final class Deposits {

    public static void main(String[] args) {
        Depot store = RatesFacts.depot().grade(Grade.FINE).own(Depot.Grade.LARGE).build();
        Rates.Java sale = RatesFacts.java().date(LocalDate.of(2020, 1, 1)).build();
        Rates.Stall stall = RatesFacts.stall().id("").rating(1).tags(List.of("a")).build();

        expect(true, !(stall instanceof Rates.Stall.StallFacts));
        expect(true, RatesValidator.check(sale, List.of(RatesFacts.stall().id("s").rating(1).tags(List.of()).build(), store)).permitted());
        expect(" is not rated", RatesValidator.sell(sale, stall, store).violations().get(0).message());
        expect(false, RatesValidator.next(sale, List.of(stall)).complete());
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("Expected " + expected + " but was " + actual);
        }
    }

    private Deposits() {}
}
