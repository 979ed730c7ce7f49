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
            until = "2024-01-01") // ERROR chainrule:empty-window "The chain today is in force from 2024-01-01 until 2024-01-01, which covers no day at all"
    void today(Sale sale, Maker maker, Maker other);

    @Chain(
            from = "2024-01-01",
            closed = "The statutes were amended") // ERROR chainrule:closed-with-dates
    void closed(Sale sale, Shop shop, Shop other);

    @Chain(
            until = "2024-06-30") // WARNING chainrule:day-between "The chain untilJune is in force until 2024-06-30 and the chain fromJuly from 2024-07-01, so that neither is in force on 2024-06-30: until is exclusive. Write until = \"2024-07-01\", or silence this"
    void untilJune(Sale sale, Maker maker, Maker other, Shop shop);

    @Chain(from = "2024-07-01", until = "2025-06-30")
    void fromJuly(Sale sale, Maker maker, Maker other, Shop shop);

    @SuppressWarnings("chainrule:day-between")
    @Chain(until = "2024-06-30")
    void silenced(Sale sale, Maker maker, Maker other, Maker third);

    @Chain(from = "2024-07-01")
    void later(Sale sale, Maker maker, Maker other, Maker third);

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
            from = "2023-01-01",
            until = "2024-12-31") // WARNING chainrule:day-between "The rule untilDecember is in force until 2024-12-31 and the rule fromJanuary from 2025-01-01"
    static boolean untilDecember(Sale sale, Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2025-01-01", until = "2026-01-01")
    static boolean fromJanuary(Sale sale, Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", until = "2020-06-30")
    static boolean untilAnother(Maker maker, Shop shop) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2020-06-30")
    static boolean fromThen(Maker maker, Shop shop) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2020-07-01")
    static boolean fromTheNextDay(Maker maker, Shop shop) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} is not certified", from = "2026-01-01")
    static boolean withoutADayBetween(Sale sale, Maker maker) {
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
