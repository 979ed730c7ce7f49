// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** Rules that never decide anything, since others do or nothing could. */
final class RedundantRules {

    enum Market {
        EAST,
        WEST
    }

    interface Company {
        int rating();

        Market market();
    }

    @Party("maker")
    interface Maker extends Company {}

    @Party("wholesaler")
    interface Wholesaler extends Company {}

    @Party("buyer")
    interface Buyer extends Company {
        String country();
    }

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Policy(source = "Statutes")
    interface Implied {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "Too low")
        static boolean good(Maker maker) { // WARNING chainrule:redundant-rule "the rule excellent of bad.RedundantRules.Implied (§ 4)"
            return maker.rating() > 3;
        }

        @Rule(otherwise = "Too low", cites = "§ 4")
        static boolean excellent(Maker maker) {
            return maker.rating() >= 9;
        }
    }

    /** Equal rules are one finding. */
    @Policy(source = "Statutes")
    interface Twice {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "Two markets")
        static boolean sameMarket(Maker maker, Buyer buyer) {
            return maker.market() == buyer.market();
        }

        @Rule(otherwise = "Another market")
        static boolean notAnother(Company seller, @Next Company buyer) { // WARNING chainrule:redundant-rule "the rule sameMarket"
            return !(seller.market() != buyer.market());
        }
    }

    @Policy(source = "Statutes")
    interface NeverFalse {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "Neither")
        static boolean eastOrWest(Maker maker) { // WARNING chainrule:idle-rule "it demands nothing but that maker.market is not missing"
            return maker.market() == Market.EAST || maker.market() == Market.WEST;
        }

        @Given(otherwise = "Not in the east")
        static boolean eastern(Buyer buyer) {
            return buyer.market() == Market.EAST;
        }

        @Rule(otherwise = "In the west")
        static boolean notWestern(Buyer buyer) { // WARNING chainrule:idle-rule "the given eastern"
            return buyer.market() != Market.WEST;
        }
    }

    /** Two rules demand that a fact is there: who removes both is told so by one of them. */
    @Policy(source = "Statutes")
    interface DemandedTwice {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "Neither")
        static boolean eastOrWest(Maker maker) { // WARNING chainrule:idle-rule "it demands nothing but that maker.market is not missing"
            return maker.market() == Market.EAST || maker.market() == Market.WEST;
        }

        @Rule(otherwise = "Neither")
        static boolean notBoth(Maker maker) { // WARNING chainrule:idle-rule "it demands nothing."
            return maker.market() != Market.EAST || maker.market() != Market.WEST;
        }
    }

    @Policy(source = "Statutes")
    interface Warned {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "Too low")
        static boolean good(Maker maker) {
            return maker.rating() > 3;
        }

        @Rule(otherwise = "Rather low", severity = Severity.WARNING)
        static boolean fair(Maker maker) { // WARNING chainrule:idle-warning "the rule good"
            return maker.rating() > 1;
        }

        @Rule(otherwise = "Not the best", severity = Severity.WARNING)
        static boolean best(Maker maker) {
            return maker.rating() > 9;
        }
    }

    /** What a rule says of the days on which another is not in force is nothing. */
    @Policy(source = "Statutes")
    interface Dated {

        @Chain(from = "2020-01-01")
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "Too low", from = "2021-01-01")
        static boolean later(Sale sale, Maker maker) {
            return maker.rating() > 3;
        }

        @Rule(otherwise = "Too low")
        static boolean always(Sale sale, Maker maker) { // WARNING chainrule:redundant-rule "the rule later"
            return sale.date().isBefore(LocalDate.of(2021, 1, 1)) || maker.rating() > 2;
        }

        @Rule(otherwise = "Too low", from = "2022-01-01")
        static boolean muchLater(Sale sale, Maker maker) { // WARNING chainrule:redundant-rule "the rule later"
            return maker.rating() > 3 || sale.date().isBefore(LocalDate.of(2021, 6, 1));
        }
    }

    @Policy(source = "Statutes")
    interface Runs {

        @Chain
        void wholesale(Sale sale, Maker maker, @Repeated(min = 0) List<Wholesaler> wholesalers, Buyer buyer);

        @Rule(otherwise = "Two markets")
        static boolean neighbours(Company seller, @Next Company buyer) {
            return seller.market() == buyer.market();
        }

        @Rule(otherwise = "Two markets")
        static boolean wholesalers(Wholesaler seller, @Next Wholesaler buyer) { // WARNING chainrule:redundant-rule "the rule neighbours"
            return buyer.market() == seller.market();
        }
    }

    /** An empty run fits one of the rules never; of longer ones there is more to say. */
    @Policy(source = "Statutes")
    interface EmptyRun {

        @Chain
        void wholesale(Sale sale, Maker maker, @Repeated(min = 0, max = 30) List<Wholesaler> wholesalers, Buyer buyer);

        @Rule(otherwise = "Nobody good")
        static boolean anybodyGood(List<Wholesaler> wholesalers) {
            return wholesalers.stream().anyMatch(wholesaler -> wholesaler.rating() > 3);
        }

        @Rule(otherwise = "Not in the east")
        static boolean eastern(Maker maker) {
            return maker.market() == Market.EAST;
        }

        @Rule(otherwise = "In the west")
        static boolean notWestern(Maker maker) { // WARNING chainrule:redundant-rule "the rule eastern"
            return maker.market() != Market.WEST;
        }
    }

    /** The other rule demands the market over an empty run alone. */
    @Policy(source = "Statutes")
    interface OverEmptyRun {

        @Chain
        void wholesale(Sale sale, Maker maker, @Repeated(min = 0) List<Wholesaler> wholesalers, Buyer buyer);

        @Rule(otherwise = "Too low")
        static boolean directly(Maker maker, @Next Buyer buyer) {
            return buyer.market() == Market.EAST || maker.rating() > 3;
        }

        @Rule(otherwise = "Market unknown")
        static boolean eastOrWest(Buyer buyer) { // WARNING chainrule:idle-rule "it demands nothing but that buyer.market is not missing"
            return buyer.market() == Market.EAST || buyer.market() == Market.WEST;
        }
    }

    private RedundantRules() {}
}
