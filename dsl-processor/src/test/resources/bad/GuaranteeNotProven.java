// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Nobody is to believe that something was proven that was not. */
final class GuaranteeNotProven {

    @Party("maker")
    interface Maker {
        String country();

        Optional<String> licence();

        Integer stock();
    }

    @Party("wholesaler")
    interface Wholesaler {
        String country();
    }

    @Party("buyer")
    interface Buyer {
        String country();
    }

    @Policy(source = "Statutes")
    interface Throwing {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Guarantee
        static boolean licensed(Maker maker) { // WARNING chainrule:guarantee-not-proven "it throws on a request that is permitted"
            return !maker.licence().get().equals("x") || maker.licence().isPresent();
        }

        /** Nobody demands that the stock is told. */
        @Guarantee
        static boolean stocked(Maker maker) { // WARNING chainrule:guarantee-not-proven "maker.stock is missing"
            return maker.stock() == 0 || maker.stock() != 0;
        }
    }

    @Policy(source = "Statutes")
    interface Unread {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Two countries")
        static boolean domestic(Maker maker, Buyer buyer) {
            return maker.country().equals(buyer.country());
        }

        @Rule(otherwise = "Not listed")
        static boolean listed(Buyer buyer) { // NOTE chainrule:not-proven "could not be read"
            return Registry.isListed(buyer.country());
        }

        /** It need not answer twice alike. */
        @Guarantee
        static boolean makerListed(Maker maker) { // NOTE chainrule:guarantee-if-alike "equal questions always get equal answers from Registry.isListed(String)"
            return Registry.isListed(maker.country());
        }

        @Guarantee
        static boolean openMaker(Maker maker) { // WARNING chainrule:guarantee-not-proven "Registry.isOpen(String)"
            return Registry.isOpen(maker.country());
        }

        /** What does not hang on the registry is proven all the same. */
        @Guarantee
        static boolean oneCountry(Maker maker, Buyer buyer) {
            return buyer.country().equals(maker.country());
        }
    }

    @Policy(source = "Statutes")
    interface Transitive {

        @Chain
        void wholesale(Maker maker, @Repeated List<Wholesaler> wholesalers, Buyer buyer);

        @Rule(otherwise = "Two countries")
        static boolean first(Maker maker, @Next Wholesaler buyer) {
            return maker.country().equals(buyer.country());
        }

        @Rule(otherwise = "Two countries")
        static boolean between(Wholesaler seller, @Next Wholesaler buyer) {
            return seller.country().equals(buyer.country());
        }

        @Rule(otherwise = "Two countries")
        static boolean last(Wholesaler seller, @Next Buyer buyer) {
            return seller.country().equals(buyer.country());
        }

        @Guarantee
        static boolean fromEndToEnd(Maker maker, Buyer buyer) { // NOTE chainrule:guarantee-up-to "with runs of up to 3"
            return maker.country().equals(buyer.country());
        }
    }

    @Policy(source = "Statutes")
    interface Vacuous {

        @Chain
        void direct(Maker maker, Buyer buyer); // ERROR chainrule:dead-chain "is never true there"

        @Rule(otherwise = "Never")
        static boolean never(Maker maker) {
            return !maker.country().equals(maker.country());
        }

        @Guarantee
        static boolean anything(Buyer buyer) { // NOTE chainrule:guarantee-vacuous "holds only because"
            return buyer.country().equals("XX");
        }
    }

    @Transaction
    interface Order {
        LocalDate signed();

        @EffectiveDate
        default LocalDate date() {
            return signed().plusDays(30);
        }
    }

    /** Which rules are in force hangs on what the date is computed from. */
    @Policy(source = "Statutes")
    interface ComputedDate {

        @Chain
        void ordered(Order order, Maker maker, Buyer buyer); // NOTE chainrule:not-proven "whether any request along the chain ordered" // NOTE chainrule:not-proven "2020-01-01"

        @Rule(otherwise = "Two countries", from = "2020-01-01")
        static boolean domestic(Order order, Maker maker, Buyer buyer) { // NOTE chainrule:not-proven "whether the rule domestic"
            return maker.country().equals(buyer.country());
        }

        @Guarantee
        static boolean domesticSince2020(Order order, Maker maker, Buyer buyer) { // WARNING chainrule:guarantee-not-proven "computed by a default accessor"
            return order.date().isBefore(LocalDate.of(2020, 1, 1))
                    || maker.country().equals(buyer.country());
        }
    }

    /** Nothing is dated, but what is told in the place of the computed date would be asked. */
    @Policy(source = "Statutes")
    interface ComputedDateAsked {

        @Chain
        void ordered(Order order, Maker maker, Buyer buyer);

        @Guarantee
        static boolean neverBefore2020(Order order, Maker maker, Buyer buyer) { // WARNING chainrule:guarantee-not-proven "computed by a default accessor"
            return order.date().isAfter(LocalDate.of(2019, 12, 31));
        }
    }

    private GuaranteeNotProven() {}
}

/** Code of somebody else, which the compiler does not show on an incremental build. */
final class Registry {

    private Registry() {}

    static boolean isListed(String country) {
        return !country.isEmpty();
    }

    static boolean isOpen(String country) {
        return country.isEmpty();
    }
}
