// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is demanded is what an accessor answers, which may be another thing than what an application told. */
final class AnsweredByOwn {

    record Address(String country, String region) {

        @Override
        public String region() {
            return region == null ? "n/a" : region;
        }

        boolean complete() {
            return region != null;
        }
    }

    enum Region {
        NORTH,
        SOUTH
    }

    interface Partner {
        Region region();

        Region home();
    }

    @Party("seller")
    interface Seller extends Partner {
        Address address();
    }

    @Party("branch")
    interface Branch extends Partner {
        Optional<Region> office();

        @Override
        default Region region() { // WARNING chainrule:null-answered "Branch.region() answers null"
            return office().orElse(null);
        }

        @Override
        default Region home() {
            return Region.NORTH;
        }
    }

    /** A record that lacks its region does not lack it to those who ask for it. */
    @Policy(source = "Statutes")
    interface OfRecords {

        @Chain
        void direct(Seller seller, Branch branch); // NOTE chainrule:not-proven

        @Rule(otherwise = "Nowhere")
        static boolean known(Seller seller) { // NOTE chainrule:not-proven
            return !seller.address().region().equals("x");
        }

        @Guarantee
        static boolean complete(Seller seller) { // WARNING chainrule:guarantee-not-proven
            return seller.address().complete();
        }
    }

    /** A party that answers nothing lacks what it is asked for, whatever the application told. */
    @Policy(source = "Statutes")
    interface OfParties {

        @Chain
        void direct(Seller seller, Branch branch); // NOTE chainrule:not-proven

        @Rule(otherwise = "Two regions")
        static boolean same(Partner seller, @Next Partner buyer) { // NOTE chainrule:not-proven
            return buyer.region() == null || seller.region() == buyer.region();
        }

        @Guarantee
        static boolean placed(Branch branch) { // WARNING chainrule:guarantee-not-proven
            return branch.office().isPresent();
        }
    }

    /** Who is told is asked, whatever a branch answers; and so where a body cannot be read. */
    @Policy(source = "Statutes")
    interface OfOthers {

        @Party("shop")
        interface Shop extends Partner {
            int dues();
        }

        @Chain
        void direct(Seller seller, Shop shop);

        @Chain
        void branch(Branch branch, Shop shop); // NOTE chainrule:not-proven

        @Rule(otherwise = "Nowhere")
        static boolean somewhere(Partner partner) { // NOTE chainrule:not-proven
            return partner.region() == Region.NORTH;
        }

        @Rule(otherwise = "At home")
        static boolean home(Partner partner) {
            return partner.home() == Region.NORTH;
        }

        @Guarantee
        static boolean cheap(Seller seller, Shop shop) { // ERROR chainrule:guarantee-refuted
            return shop.dues() < 4;
        }
    }

    /** A record may stand where an interface is asked, and what is asked may be behind a fact. */
    @Policy(source = "Statutes")
    interface Below {

        interface Office {
            Region region();
        }

        interface Kiosk extends Office {
            Optional<Region> site();

            @Override
            default Region region() { // WARNING chainrule:null-answered "Kiosk.region() answers null"
                return site().orElse(null);
            }
        }

        @Party("maker")
        interface Maker {
            String name();
        }

        record Farm(String name) implements Maker {

            @Override
            public String name() {
                return name == null ? "n/a" : name;
            }

            boolean named() {
                return name != null;
            }
        }

        @Party("stand")
        interface Stand {
            Office office();
        }

        @Chain
        void direct(Maker maker, Stand stand);

        @Rule(otherwise = "Nameless")
        static boolean known(Maker maker) {
            return !maker.name().equals("x");
        }

        @Guarantee
        static boolean complete(Maker maker) { // WARNING chainrule:guarantee-not-proven
            return !(maker instanceof Farm farm) || farm.named();
        }

        @Rule(otherwise = "In the south")
        static boolean open(Stand stand) {
            return stand.office().region() != Region.SOUTH;
        }

        @Guarantee
        static boolean sited(Stand stand) { // WARNING chainrule:guarantee-not-proven
            return !(stand.office() instanceof Kiosk kiosk) || kiosk.site().isPresent();
        }
    }

    /** Where a parameter goes where nobody follows it, all that it tells is demanded, and may be answered otherwise. */
    @Policy(source = "Statutes")
    interface Escaped {

        @Chain
        void direct(Seller seller, Branch branch); // NOTE chainrule:not-proven

        @Rule(otherwise = "Not at home")
        static boolean home(Partner partner) {
            return Objects.requireNonNull(partner).home() == Region.NORTH;
        }

        @Guarantee
        static boolean placed(Branch branch) { // WARNING chainrule:guarantee-not-proven
            return branch.office().isPresent();
        }
    }

    /** What always answers something is never missing, whether the rule asks it or not. */
    @Policy(source = "Statutes")
    interface Always {

        interface Member {
            boolean active();

            Region region();

            String country();
        }

        interface Place {
            String country();
        }

        @Party("outlet")
        interface Outlet extends Member {
            int dues();

            Place place();

            @Override
            default Region region() {
                return Region.NORTH;
            }

            @Override
            default String country() {
                return place().country();
            }
        }

        @Chain
        void direct(Seller seller, @Repeated(max = 2) List<Outlet> outlets);

        @Rule(otherwise = "Not active")
        static boolean active(List<Outlet> outlets) {
            return outlets.stream().allMatch(Outlet::active);
        }

        @Rule(otherwise = "Abroad")
        static boolean domestic(Member member) {
            return member.country().equals("NO");
        }

        @Guarantee
        static boolean allActive(Outlet outlet) {
            return outlet.active();
        }

        @Guarantee
        static boolean cheap(Outlet outlet) { // ERROR chainrule:guarantee-refuted
            return outlet.dues() < 4;
        }
    }

    /** What is demanded hangs on no statement that can be read. */
    @Policy(source = "Statutes")
    interface OfLoops {

        @Chain
        void direct(Seller seller, Branch branch); // NOTE chainrule:not-proven

        @Rule(otherwise = "Nowhere")
        static boolean known(Seller seller) { // NOTE chainrule:not-proven // NOTE chainrule:not-proven "could not be read"
            for (int i = 0; i < 1; i++) {
                if (seller.address().region().equals("x")) {
                    return false;
                }
            }
            return true;
        }

        @Guarantee
        static boolean complete(Seller seller) { // WARNING chainrule:guarantee-not-proven
            return seller.address().complete();
        }
    }

    /** What is always there is there. */
    @Policy(source = "Statutes")
    interface OfConstants {

        @Chain
        void direct(Seller seller, Branch branch);

        @Rule(otherwise = "Two homes")
        static boolean same(Partner seller, @Next Partner buyer) {
            return seller.home() == buyer.home();
        }

        @Guarantee
        static boolean northern(Seller seller, Branch branch) {
            return seller.home() == Region.NORTH;
        }
    }

    private AnsweredByOwn() {}
}
