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
    interface Order {} // ERROR chainrule:transaction-needs-date "The transaction Order does not say which date counts, but the chain order and the rule certified are dated. Say which: give it an accessor @EffectiveDate LocalDate date(), or remove those dates."

    @Transaction
    interface Offer { // ERROR chainrule:transaction-needs-date "The transaction Offer does not say which date counts, but the rules certified, first, second and 2 more are dated. Say which: put @EffectiveDate on made or ends, or remove those dates."
        LocalDate made();

        default LocalDate ends() {
            return made().plusDays(30);
        }
    }

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Chain
    void undated(Maker maker, Maker other); // ERROR chainrule:rule-needs-date "Nothing in the chain undated has a date, but the rule certified is dated and asked along it. Give that chain a transaction"

    @Chain(
            until = "2030-01-01") // ERROR chainrule:chain-needs-date "The chain plain is dated"
    void plain(Maker maker, Shop shop);

    @Chain(until = "2030-01-01")
    void order(Order order, Maker maker, Shop shop);

    @Chain
    void offer(Offer offer, Maker maker, Shop shop);

    @Chain
    void offerOfMakers(Offer offer, Maker maker, Maker other, Shop shop);

    @Chain
    void shops(Shop shop, Shop other);

    @Chain(from = "2020-01-01")
    void sale(Sale sale, Maker maker, Maker other);

    @Rule(otherwise = "The {maker} is not certified", from = "2024-01-01")
    static boolean certified(Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2025-01-01")
    static boolean first(Offer offer, Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2026-01-01")
    static boolean second(Offer offer, Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2027-01-01")
    static boolean third(Offer offer, Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2028-01-01")
    static boolean fourth(Offer offer, Maker maker) {
        return maker.certified();
    }
}

/** A policy that extends another adds to its mistake, and is not told of it again. */
@Policy(source = "House rules")
interface NeedsDateAsWell extends NeedsDate {

    @Chain
    void orderOfShops(Order order, Shop shop, Shop other, Maker maker);

    @Rule(otherwise = "The {maker} is not certified", from = "2024-01-01")
    static boolean certifiedAsWell(Order order, Maker maker) {
        return maker.certified();
    }
}
