package depot;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** Types within parties, types with arguments and without, and a transaction that is called as the packages of the JDK begin. */
@Policy(source = "Rates")
public interface Rates {

    interface Rated<T> {
        String id();

        T rating();
    }

    @Party("stall")
    interface Stall extends Rated<Integer> {

        /** What is written for stalls is not to be mistaken for this. */
        record StallFacts(String id, Integer rating, @SuppressWarnings("rawtypes") List tags) implements Stall {}

        @SuppressWarnings("rawtypes")
        List tags();
    }

    @Transaction
    interface Java {
        @EffectiveDate
        LocalDate date();
    }

    @Chain(from = "2020-01-01")
    void sell(Java java, Stall stall, Depot depot);

    @Rule(otherwise = "{rated.id} is not rated")
    static boolean rated(Rated<?> rated) {
        return !rated.id().isEmpty();
    }
}
