package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** Dates are dates, with days between them; a closed chain has none. */
@Policy(source = "Statutes")
public interface Dates {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Party("shop")
    interface Shop {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Chain(
            from = "2024-02-30") // ERROR chainrule:malformed-date "The from of the chain february is"
    void february(Sale sale, Maker maker, Shop shop);

    @Chain(
            from = "2024-01-01",
            until = "2024-01-01") // ERROR chainrule:empty-window "The chain today is in force from 2024-01-01 until 2024-01-01, which is not a single day"
    void today(Sale sale, Maker maker, Maker other);

    @Chain(
            from = "2024-01-01",
            closed = "The statutes were amended") // ERROR chainrule:closed-with-dates
    void closed(Sale sale, Shop shop, Shop other);

    @Chain
    void always(Sale sale, Shop shop, Maker maker);

    @Rule(
            otherwise = "The {maker} is not certified",
            until = "1.1.2024") // ERROR chainrule:malformed-date "The until of the rule certified"
    static boolean certified(Maker maker) {
        return maker.certified();
    }

    @Rule(
            otherwise = "The {maker} is not certified",
            from = "2025-01-01",
            until = "2024-01-01") // ERROR chainrule:empty-window "The rule backwards is in force from 2025-01-01 until 2024-01-01"
    static boolean backwards(Maker maker) {
        return maker.certified();
    }
}
