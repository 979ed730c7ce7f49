// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What is decided today is decided tomorrow as well. */
@Policy(source = "Statutes")
public interface ClockAsked {

    @Party("maker")
    interface Maker {
        LocalDate founded();

        Instant seen();
    }

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();

        default boolean isOver() {
            return date().isBefore(LocalDate.now(ZoneOffset.UTC));
        }
    }

    /** Of another clock. */
    final class Shift {

        private Shift() {}

        static LocalDate now() {
            return LocalDate.EPOCH;
        }
    }

    @Chain
    void direct(Sale sale, Maker maker, Maker other);

    @Rule(otherwise = "Not founded yet") // WARNING chainrule:clock-asked "In the rule founded, LocalDate.now() asks what time it is now"
    static boolean founded(Maker maker) { // NOTE chainrule:not-proven "could not be read"
        return !maker.founded().isAfter(LocalDate.now());
    }

    @Rule(otherwise = "Over") // WARNING chainrule:clock-asked "In the rule over, LocalDate.now(ZoneId) asks"
    static boolean over(Sale sale) { // NOTE chainrule:not-proven "could not be read"
        return !sale.isOver();
    }

    @Given(otherwise = "Early") // WARNING chainrule:clock-asked "In the given early, System.currentTimeMillis() asks"
    static boolean early(Sale sale, Maker maker) { // NOTE chainrule:not-proven "could not be read"
        return System.currentTimeMillis() > 1_000;
    }

    @Rule(otherwise = "Seen") // WARNING chainrule:clock-asked "In the rule seen, Clock.systemUTC() asks"
    static boolean seen(Maker maker) { // NOTE chainrule:not-proven "could not be read"
        return Instant.ofEpochMilli(Clock.systemUTC().millis()).isAfter(maker.seen());
    }

    /** All of these ask for the date. */
    @Rule(otherwise = "Too young")
    static boolean grown(Sale sale, Maker maker) {
        return maker.founded().plusYears(1).isBefore(sale.date()) && maker.founded().isAfter(Shift.now());
    }

    @SuppressWarnings("chainrule:clock-asked")
    @Rule(otherwise = "Silenced")
    static boolean silenced(Maker maker) { // NOTE chainrule:not-proven "could not be read"
        return !maker.founded().isAfter(LocalDate.now());
    }
}
