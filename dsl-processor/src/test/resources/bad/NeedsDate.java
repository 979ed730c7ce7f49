package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** Where something is dated, there must be a date. */
@Policy(source = "Statutes")
public interface NeedsDate {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Party("shop")
    interface Shop {}

    @Transaction
    interface Order {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Chain
    void undated(Maker maker, Maker other); // ERROR chainrule:rule-needs-date "The rule certified is dated and fits the chain undated"

    @Chain(
            until = "2030-01-01") // ERROR chainrule:chain-needs-date "The chain order is dated"
    void order(Order order, Maker maker, Shop shop);

    @Chain
    void shops(Shop shop, Shop other);

    @Chain(from = "2020-01-01")
    void sale(Sale sale, Maker maker, Maker other);

    @Rule(otherwise = "The {maker} is not certified", from = "2024-01-01")
    static boolean certified(Maker maker) {
        return maker.certified();
    }
}
