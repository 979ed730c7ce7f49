package trade;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts that are asked behind a cast, or behind another fact that may be absent. */
class MissingFacts {

    @interface Nullable {}

    @SuppressWarnings("chainrule:identity-compared")
    @Policy(source = "Trade terms")
    interface Terms {

        interface Member {
            String id();

            @Nullable
            Member sponsor();
        }

        interface Graded extends Member {
            String grade();
        }

        @Party("seller")
        interface Seller extends Member {}

        @Party("broker")
        interface Broker extends Member {}

        @Party("buyer")
        interface Buyer extends Member {}

        @Chain
        void sell(Seller seller, @Repeated(min = 0) List<Broker> brokers, Buyer buyer);

        @Rule(otherwise = "{seller.id} is graded otherwise")
        static boolean sameGrade(Seller seller, Buyer buyer) {
            return !(seller instanceof Graded one) || ((Graded) buyer).grade() == one.grade();
        }

        @Rule(otherwise = "{brokers} are not all of grade A")
        static boolean gradedBrokers(List<Broker> brokers) {
            for (Broker broker : brokers) {
                if (broker instanceof Graded graded && !graded.grade().equals("A")) {
                    return false;
                }
            }
            return true;
        }

        @Rule(otherwise = "{seller.id} and {buyer.id} have different sponsors")
        static boolean sameSponsor(Seller seller, Buyer buyer) {
            return seller.sponsor() == null || buyer.sponsor() == null || seller.sponsor().id() == buyer.sponsor().id();
        }
    }

    interface Dated {
        @EffectiveDate
        LocalDate date();
    }

    /** A party that tells a date as the transaction does. */
    @Policy(source = "Dates")
    interface Dates {

        @Transaction
        interface Sale extends Dated {}

        @Party("founder")
        interface Founder extends Dated {}

        @Party("heir")
        interface Heir {}

        @Chain
        void sell(Sale sale, Founder founder, Heir heir);

        @Rule(otherwise = "The sale is of the founder's day")
        static boolean otherDay(Sale sale, Founder founder) {
            return !sale.date().equals(founder.date());
        }
    }

    private static void withDates() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        Dates.Sale sale = () -> day;
        Dates.Founder undated = () -> null;
        Dates.Founder dated = () -> day.plusDays(1);
        Dates.Heir heir = new Dates.Heir() {};
        MissingFacts_DatesDecision decision = MissingFacts_DatesValidator.sell(sale, undated, heir);
        if (!MissingFacts_DatesValidator.permitsSell(sale, dated, heir)
                || MissingFacts_DatesValidator.permitsSell(sale, undated, heir)
                || !decision.violations().get(0).message().equals("The date of the founder is missing; rule otherDay needs it")) {
            throw new AssertionError(decision);
        }
    }

    /** Each tells the market that all have by something of its own. */
    @SuppressWarnings("chainrule:identity-compared")
    @Policy(source = "Market terms")
    interface Markets {

        interface Company {
            String market();

            default String region() {
                return market();
            }
        }

        @Party("shop")
        interface Shop extends Company {
            String home();

            @Override
            default String market() {
                return home();
            }
        }

        @Party("fair")
        interface Fair extends Company {
            String region();
        }

        interface Rated<T extends Comparable<T>> {
            T rating();
        }

        @Chain
        void sell(Shop shop, Fair fair);

        @Rule(otherwise = "Not of one market")
        static boolean oneMarket(Shop shop, Fair fair) {
            return market(shop) == market(fair);
        }

        @Rule(otherwise = "Not of one region")
        static boolean oneRegion(Company shop, Company fair) {
            return shop.region() == fair.region();
        }

        @Rule(otherwise = "Not rated alike")
        static boolean ratedAlike(Shop shop, Fair fair) {
            return !(shop instanceof Rated<?> one) || !(fair instanceof Rated<?> other) || one.rating() == other.rating();
        }

        private static String market(Company company) {
            return company.market();
        }
    }

    record RatedShop(String home, Integer rating) implements Markets.Shop, Markets.Rated<Integer> {}

    record RatedFair(String market, String region, Integer rating) implements Markets.Fair, Markets.Rated<Integer> {}

    private static void inMarkets() {
        lacks(new RatedShop("EU", 1), new RatedFair("EU", "EU", 1));
        lacks(
                new RatedShop(null, 1),
                new RatedFair("EU", "EU", 1),
                "The home of the shop is missing; rule oneMarket needs it",
                "The market of the shop is missing; rule oneRegion needs it");
        lacks(
                new RatedShop("EU", 1),
                new RatedFair("EU", null, 1),
                "The region of the fair is missing; rule oneRegion needs it");
        lacks(
                new RatedShop("EU", null),
                new RatedFair("EU", "EU", null),
                "The rating of the shop is missing; rule ratedAlike needs it");
    }

    private static void lacks(Markets.Shop shop, Markets.Fair fair, String... messages) {
        MissingFacts_MarketsDecision decision = MissingFacts_MarketsValidator.sell(shop, fair);
        List<String> said = decision.violations().stream()
                .map(MissingFacts_MarketsDecision.Violation::message)
                .toList();
        boolean permitted = MissingFacts_MarketsValidator.permitsSell(shop, fair);
        if (!said.equals(List.of(messages)) || permitted != (messages.length == 0)) {
            throw new AssertionError(List.of(messages) + ", but " + decision);
        }
    }

    /** What a party of another file tells in the place of a default method was not seen by whoever read the rule. */
    @SuppressWarnings("chainrule:identity-compared")
    @Policy(source = "Squares")
    interface Squares {

        interface Place {
            String market();
        }

        interface Stand extends Place {
            String square();

            @Override
            default String market() {
                return square();
            }

            default String region() {
                return square();
            }
        }

        @Party("stall")
        interface Stall extends Stand {}

        @Chain
        void sell(Stall stall, Booth booth);

        @Rule(otherwise = "Not of one market")
        static boolean oneMarket(Place stall, Place booth) {
            return stall.market() == booth.market();
        }

        @Rule(otherwise = "Not of one region")
        static boolean oneRegion(Stand stall, Stand booth) {
            return stall.region() == booth.region();
        }
    }

    record Corner(String square, String street, String quarter) implements Booth {}

    private static void onSquares() {
        onSquares("Dam", new Corner("Dam", "Dam", "Dam"));
        onSquares("Dam", new Corner("Dam", "Rokin", "Dam"), "Not of one market");
        onSquares(
                "Dam",
                new Corner("Dam", null, "Dam"),
                "The market of the booth is missing; rule oneMarket needs it",
                "The street of the booth is missing; rule oneRegion needs it");
        onSquares(
                "Dam",
                new Corner("Dam", "Dam", null),
                "The quarter of the booth is missing; rule oneMarket needs it",
                "The quarter of the booth is missing; rule oneRegion needs it");
    }

    private static void onSquares(String square, Booth booth, String... messages) {
        Squares.Stall stall = () -> square;
        MissingFacts_SquaresDecision decision = MissingFacts_SquaresValidator.sell(stall, booth);
        List<String> said = decision.violations().stream()
                .map(MissingFacts_SquaresDecision.Violation::message)
                .toList();
        if (!said.equals(List.of(messages)) || MissingFacts_SquaresValidator.permitsSell(stall, booth) != decision.permitted()) {
            throw new AssertionError(List.of(messages) + ", but " + decision);
        }
    }

    /** A party of another file answers what applications were taken to tell, by what it is told itself. */
    @Policy(source = "Corners")
    interface Corners {

        interface Place {
            String market();
        }

        @Party("hawker")
        interface Hawker extends Place {}

        @Chain
        void sell(Hawker hawker, Kiosk kiosk);

        @Rule(otherwise = "Not of one market")
        static boolean oneMarket(Place hawker, Place kiosk) {
            return hawker.market().equals(kiosk.market());
        }
    }

    private static void atCorners() {
        atCorners("Market of Dam", "Dam");
        atCorners("Market of Dam", "Rokin", "Not of one market");
        atCorners("Market of null", null, "The corner of the kiosk is missing; rule oneMarket needs it");
    }

    private static void atCorners(String market, String corner, String... messages) {
        Corners.Hawker hawker = () -> market;
        Kiosk kiosk = () -> corner;
        MissingFacts_CornersDecision decision = MissingFacts_CornersValidator.sell(hawker, kiosk);
        List<String> said = decision.violations().stream()
                .map(MissingFacts_CornersDecision.Violation::message)
                .toList();
        if (!said.equals(List.of(messages)) || MissingFacts_CornersValidator.permitsSell(hawker, kiosk) != decision.permitted()) {
            throw new AssertionError(List.of(messages) + ", but " + decision);
        }
    }

    /** What an Optional holds tells facts where it is there, be it taken out of it or handed to a function. */
    @SuppressWarnings("chainrule:identity-compared")
    @Policy(source = "Addresses")
    interface Addresses {

        interface Address {
            String state();

            String city();

            String street();

            String zip();

            String country();

            String continent();
        }

        @Party("house")
        interface House {
            Optional<Address> address();

            default Address fallback() {
                return address().get();
            }
        }

        @Party("shed")
        interface Shed {
            Optional<Address> address();

            default boolean serves(Address address) {
                return address.continent() != "Antarctica";
            }
        }

        @Chain
        void sell(House house, Shed shed);

        @Rule(otherwise = "Not in one state")
        static boolean oneState(House house, Shed shed) {
            return house.address().isEmpty() || house.address().get().state() == shed.address().orElseThrow().state();
        }

        @Rule(otherwise = "Not in one city")
        static boolean oneCity(House house, Shed shed) {
            return house.address().map(Address::city).equals(shed.address().map(address -> address.city()));
        }

        @Rule(otherwise = "Not in one street")
        static boolean oneStreet(House house, Shed shed) {
            Address address = house.address().orElse(null);
            return address == null || shed.address().filter(other -> other.street() == address.street()).isPresent();
        }

        @Rule(otherwise = "Not in one state, by what is left over")
        static boolean stillOneState(House house, Shed shed) {
            return house.address().isEmpty()
                    || house.address().filter(shed::serves).orElseGet(house::fallback).country()
                            == shed.address().or(Optional::empty).get().country();
        }

        @Rule(otherwise = "Of no zip code")
        static boolean coded(House house) {
            return !house.address().map(Addresses::zip).equals(Optional.of("0000"));
        }

        private static String zip(Address address) {
            return address.zip();
        }
    }

    record Spot(String state, String city, String street, String zip, String country, String continent)
            implements Addresses.Address {
        Spot(String state, String city, String street, String zip) {
            this(state, city, street, zip, "NL", "Europe");
        }
    }

    private static void atAddresses() {
        Spot dam = new Spot("NH", "Amsterdam", "Dam", "1012");
        addressed(null, null);
        addressed(dam, new Spot("NH", "Amsterdam", "Dam", null));
        addressed(new Spot(null, "Amsterdam", "Dam", "1012"), new Spot(null, "Amsterdam", "Dam", null),
                "The address.state of the house is missing; rule oneState needs it");
        addressed(dam, new Spot(null, "Amsterdam", "Dam", null), "The address.state of the shed is missing; rule oneState needs it");
        addressed(dam, new Spot("NH", null, "Dam", null), "The address.city of the shed is missing; rule oneCity needs it");
        addressed(dam, new Spot("NH", "Amsterdam", null, null), "The address.street of the shed is missing; rule oneStreet needs it");
        addressed(new Spot("NH", "Amsterdam", "Dam", "1012", null, "Europe"), new Spot("NH", "Amsterdam", "Dam", "1012", null, null),
                "The address.country of the house is missing; rule stillOneState needs it");
        addressed(new Spot("NH", "Amsterdam", "Dam", "1012", "NL", null), dam,
                "The address.continent of the house is missing; rule stillOneState needs it");
        addressed(dam, new Spot("NH", "Amsterdam", "Dam", "1012", null, null),
                "The address.country of the shed is missing; rule stillOneState needs it");
        addressed(new Spot("NH", "Amsterdam", "Dam", null), dam, "The address.zip of the house is missing; rule coded needs it");
    }

    private static void addressed(Addresses.Address one, Addresses.Address other, String... messages) {
        Addresses.House house = () -> Optional.ofNullable(one);
        Addresses.Shed shed = () -> Optional.ofNullable(other);
        MissingFacts_AddressesDecision decision = MissingFacts_AddressesValidator.sell(house, shed);
        List<String> said = decision.violations().stream()
                .filter((MissingFacts_AddressesDecision.Violation violation) -> violation.code().equals("missing-fact"))
                .map(MissingFacts_AddressesDecision.Violation::message)
                .toList();
        boolean permitted = MissingFacts_AddressesValidator.permitsSell(house, shed);
        if (!said.equals(List.of(messages)) || permitted != decision.permitted() || permitted != (messages.length == 0)) {
            throw new AssertionError(List.of(messages) + ", but " + decision);
        }
    }

    interface Land {
        String code();
    }

    interface Owner {
        @Nullable
        Land land();
    }

    /** What leads to a fact is told by a type that the policy neither declares nor names, and may be absent. */
    @Policy(source = "Deeds")
    interface Deeds {

        @Party("farm")
        interface Farm {}

        @Party("mill")
        interface Mill {}

        @Chain
        void sell(Farm farm, Mill mill);

        @Rule(otherwise = "The land is known by no two letters")
        static boolean twoLetters(Farm farm) {
            return !(farm instanceof Owner owner) || owner.land() == null || owner.land().code().length() == 2;
        }
    }

    record OwnedFarm(Land land) implements Deeds.Farm, Owner {}

    private static void withOwners() {
        owned(new Deeds.Farm() {});
        owned(new OwnedFarm(null));
        owned(new OwnedFarm(() -> "NL"));
        owned(new OwnedFarm(() -> null), "The land.code of the farm is missing; rule twoLetters needs it");
        owned(new OwnedFarm(() -> "NLD"), "The land is known by no two letters");
    }

    private static void owned(Deeds.Farm farm, String... messages) {
        Deeds.Mill mill = new Deeds.Mill() {};
        MissingFacts_DeedsDecision decision = MissingFacts_DeedsValidator.sell(farm, mill);
        List<String> said = decision.violations().stream()
                .map(MissingFacts_DeedsDecision.Violation::message)
                .toList();
        if (!said.equals(List.of(messages)) || MissingFacts_DeedsValidator.permitsSell(farm, mill) != decision.permitted()) {
            throw new AssertionError(List.of(messages) + ", but " + decision);
        }
    }

    record Plain(String id, Terms.Member sponsor) implements Terms.Seller, Terms.Broker, Terms.Buyer {}

    record WithGrade(String id, Terms.Member sponsor, String grade)
            implements Terms.Seller, Terms.Broker, Terms.Buyer, Terms.Graded {}

    public static void main(String[] arguments) {
        inMarkets();
        withDates();
        withOwners();
        onSquares();
        atCorners();
        atAddresses();
        Plain plain = new Plain("plain", null);
        WithGrade graded = new WithGrade("graded", null, "A");
        WithGrade ungraded = new WithGrade("ungraded", null, null);
        permits(plain, List.of(), plain);
        permits(graded, List.of(plain, graded), graded);
        denies(ungraded, List.of(), ungraded, "The grade of the seller is missing; rule sameGrade needs it");
        denies(graded, List.of(), ungraded, "The grade of the buyer is missing; rule sameGrade needs it");
        denies(plain, List.of(graded, ungraded), plain, "The grade of the broker is missing; rule gradedBrokers needs it");

        Plain nameless = new Plain("sponsored", new Plain(null, null));
        Plain named = new Plain("sponsored", new Plain("sponsor", null));
        permits(named, List.of(), named);
        denies(named, List.of(), nameless, "The sponsor.id of the buyer is missing; rule sameSponsor needs it");
        denies(nameless, List.of(), nameless, "The sponsor.id of the seller is missing; rule sameSponsor needs it");
    }

    private static void permits(Terms.Seller seller, List<Terms.Broker> brokers, Terms.Buyer buyer) {
        MissingFacts_TermsDecision decision = MissingFacts_TermsValidator.sell(seller, brokers, buyer);
        check(decision.permitted() && MissingFacts_TermsValidator.permitsSell(seller, brokers, buyer), decision);
    }

    private static void denies(Terms.Seller seller, List<Terms.Broker> brokers, Terms.Buyer buyer, String message) {
        MissingFacts_TermsDecision decision = MissingFacts_TermsValidator.sell(seller, brokers, buyer);
        check(!MissingFacts_TermsValidator.permitsSell(seller, brokers, buyer), decision);
        check(decision.violations().size() == 1, decision);
        check(decision.violations().get(0).code().equals("missing-fact"), decision);
        check(decision.violations().get(0).message().equals(message), decision);
    }

    private static void check(boolean expected, MissingFacts_TermsDecision decision) {
        if (!expected) {
            throw new AssertionError(decision);
        }
    }
}
