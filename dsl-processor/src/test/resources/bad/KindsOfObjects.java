// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import java.util.Optional;

/** No object is of two records, none of a sealed type alone, and all are of the types above their own. */
final class KindsOfObjects {

    interface Fee {
        default int rate() {
            return 1;
        }
    }

    record Flat(int amount) implements Fee {}

    record Steep(int amount) implements Fee {
        @Override
        public int rate() {
            return 9;
        }
    }

    sealed interface Price permits Fixed, Share {}

    record Fixed(int amount) implements Price {}

    record Share(int part) implements Price {}

    interface Sworn {
        boolean sworn();
    }

    @Party("maker")
    interface Maker {
        Flat fee();

        Price price();
    }

    @Party("buyer")
    interface Buyer {}

    @Policy(source = "Statutes")
    interface Records {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not priced")
        static boolean priced(Maker maker) {
            return maker.fee().amount() > 0;
        }

        @Guarantee
        static boolean cheap(Maker maker) {
            return maker.fee().rate() == 1;
        }
    }

    @Policy(source = "Statutes")
    interface Sealed {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not priced")
        static boolean priced(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return maker.price().equals(maker.price());
        }

        @Guarantee
        static boolean known(Maker maker) {
            return maker.price() == null || maker.price() instanceof Fixed || maker.price() instanceof Share;
        }
    }

    /** What neither rule asks for is none of these, and what one of them asks for may be the other. */
    @Policy(source = "Statutes")
    interface SealedDenied {

        sealed interface Size permits Length, Width {}

        record Length(int metres) implements Size {}

        record Width(int metres) implements Size {}

        @Party("sized maker")
        interface SizedMaker extends Maker {
            Size size();

            int cost();
        }

        @Chain
        void direct(SizedMaker maker, Buyer buyer);

        @Rule(otherwise = "Too long")
        static boolean shortOne(SizedMaker maker) {
            return !(maker.size() instanceof Length length) || length.metres() < 100;
        }

        @Rule(otherwise = "Too wide")
        static boolean narrow(SizedMaker maker) {
            return !(maker.size() instanceof Width width) || width.metres() < 10;
        }

        @Guarantee
        static boolean cheap(SizedMaker maker) { // ERROR chainrule:guarantee-refuted
            return maker.cost() < 4;
        }

        @Guarantee
        static boolean small(SizedMaker maker) {
            return maker.size() instanceof Length length ? length.metres() < 100 : ((Width) maker.size()).metres() < 10;
        }
    }

    /** Who is no party of a place does not stand there. */
    @Policy(source = "Statutes")
    interface NoPartyThere {

        interface Seller {
            int dues();
        }

        @Party("dealer")
        interface Dealer extends Seller {}

        @Party("wholesaler")
        interface Wholesaler extends Seller {}

        record Kiosk(int dues) implements Seller {}

        @Chain
        void sell(Seller seller, Buyer buyer);

        @Rule(otherwise = "Nothing paid")
        static boolean paid(Seller seller) {
            return seller.dues() > 0;
        }

        @Guarantee
        static boolean noKiosk(Seller seller) {
            return !(seller instanceof Kiosk);
        }
    }

    /** There may be objects of a type that nobody asks for, and of a class that others extend. */
    @Policy(source = "Statutes")
    interface SealedElse {

        sealed interface Size permits Length, Width, Deep {}

        record Length(int metres) implements Size {}

        record Width(int metres) implements Size {}

        sealed interface Deep extends Size permits Depth {}

        record Depth(int metres) implements Deep {}

        sealed class Box permits Crate {}

        static final class Crate extends Box {}

        @Party("sized maker")
        interface SizedMaker extends Maker {
            Size size();

            Box box();
        }

        @Chain
        void direct(SizedMaker maker, Buyer buyer);

        @Guarantee
        static boolean flat(SizedMaker maker) { // ERROR chainrule:guarantee-refuted
            return maker.size() == null || maker.size() instanceof Length || maker.size() instanceof Width;
        }

        @Guarantee
        static boolean any(SizedMaker maker) {
            return maker.size() == null
                    || maker.size() instanceof Length
                    || maker.size() instanceof Width
                    || maker.size() instanceof Depth;
        }

        @Guarantee
        static boolean crated(SizedMaker maker) { // WARNING chainrule:guarantee-not-proven "if instanceof answers false"
            return maker.box() == null || maker.box() instanceof Crate;
        }
    }

    /** Whoever is a kiosk is a dealer, wherever it stands. */
    @Policy(source = "Statutes")
    interface ApartFromPosition {

        interface Seller {
            int dues();
        }

        @Party("dealer")
        interface Dealer extends Seller {}

        @Party("wholesaler")
        interface Wholesaler extends Seller {}

        record Kiosk(int dues) implements Dealer {}

        @Chain
        void sell(Seller seller, Buyer buyer);

        @Rule(otherwise = "Nothing paid")
        static boolean paid(Dealer dealer) {
            return dealer.dues() > 0;
        }

        @Guarantee
        static boolean kiosksPay(Seller seller) {
            return !(seller instanceof Kiosk) || seller.dues() > 0;
        }
    }

    /** What is not the one is the other. */
    @Policy(source = "Statutes")
    interface SealedAsked {

        sealed interface Size permits Length, Width {}

        record Length(int metres) implements Size {}

        record Width(int metres) implements Size {}

        @Party("sized maker")
        interface SizedMaker extends Maker {
            Size size();
        }

        @Chain
        void direct(SizedMaker maker, Buyer buyer);

        @Rule(otherwise = "A length")
        static boolean noLength(SizedMaker maker) {
            return !(maker.size() instanceof Length);
        }

        @Rule(otherwise = "A length or a width", severity = Severity.WARNING)
        static boolean neither(SizedMaker maker) {
            return !(maker.size() instanceof Length) && !(maker.size() instanceof Width);
        }

        @Guarantee
        static boolean cheap(SizedMaker maker) { // ERROR chainrule:guarantee-refuted "where maker.fee.amount is 4"
            return maker.fee().amount() < 4;
        }
    }

    /** Which of a sealed type it is does not matter where nobody asks. */
    @Policy(source = "Statutes")
    interface SealedUnasked {

        sealed interface Size permits Length, Width {}

        record Length(int metres) implements Size {}

        record Width(int metres) implements Size {}

        @Party("sized maker")
        interface SizedMaker extends Maker {
            Size size();
        }

        @Chain
        void direct(SizedMaker maker, Buyer buyer);

        @Guarantee
        static boolean cheap(SizedMaker maker) { // ERROR chainrule:guarantee-refuted "where maker.fee.amount is 4"
            return maker.fee().amount() < 4;
        }
    }

    @Policy(source = "Statutes")
    interface Above {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Guarantee
        static boolean person(Maker maker) {
            return !(maker instanceof KindsOfAuditor) || maker instanceof KindsOfPerson;
        }
    }

    @Policy(source = "Statutes")
    interface Cast {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not sworn")
        static boolean sworn(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return ((Maker & Sworn) maker) != null;
        }
    }

    /** Numbers of two classes are two to who takes any object. */
    @Policy(source = "Statutes")
    interface Numbers {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Not listed")
        static boolean listed(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return KindsOfRegister.isListed(5L);
        }

        @Guarantee
        static boolean listedAsWell(Maker maker) { // WARNING chainrule:guarantee-not-proven "if KindsOfRegister.isListed(Integer) answers false and KindsOfRegister.isListed(Long) answers true"
            return KindsOfRegister.isListed(5);
        }
    }

    interface Labelled<T> {
        Optional<T> label();

        default Optional<T> shown() {
            return label();
        }
    }

    @Party("labelled maker")
    interface LabelledMaker extends Labelled<String> {}

    /** What a type variable stands for is not known where it is held by something else. */
    @Policy(source = "Statutes")
    interface Variables {

        @Chain
        void direct(LabelledMaker maker, Buyer buyer); // NOTE chainrule:not-proven "whether any request along the chain direct can be permitted"

        @Rule(otherwise = "The name is short")
        static boolean longName(LabelledMaker maker) {
            return maker.shown().isPresent() && maker.shown().get().length() > 3;
        }
    }

    private KindsOfObjects() {}
}

interface KindsOfPerson {}

interface KindsOfAuditor extends KindsOfPerson {}

final class KindsOfRegister {

    static boolean isListed(Object object) {
        return object instanceof Long;
    }

    private KindsOfRegister() {}
}
