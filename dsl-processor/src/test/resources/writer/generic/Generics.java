package held;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Objects;

/** Facts that are told of behind a type variable, by names beyond the usual ones, and what no party can be. */
class Generics {

    record Address(String country) {}

    record Versioned<T>(T value) {}

    interface Rated<T extends Address> {
        T rating();
    }

    interface Identified<T> {
        T id();
    }

    interface Named {
        String id();
    }

    interface Addressed {}

    record Depot(String city) implements Addressed {}

    enum Stall implements Addressed {
        INDOORS,
        OUTDOORS
    }

    sealed interface Place extends Addressed permits Quay {}

    record Quay(String harbour) implements Place {}

    @Policy(source = "Terms of trade")
    interface Trade {

        @Party("seller")
        interface Seller extends Identified<Object>, Named, Addressed {
            Versioned<Address> address();

            Rated<?> rated();

            Versioned<?> anything();

            boolean called();

            String \uD842\uDFB7();
        }

        @Party("buyer")
        interface Buyer {
            Versioned<Address> address();

            Rated<? extends Address> rated();

            String \uD842\uDFB7();
        }

        @Chain
        void sell(Seller seller, Buyer buyer);

        @Chain
        void rate(Buyer buyer, Seller seller);

        @Chain
        void call(Seller seller, Seller other);

        @Rule(otherwise = "Two countries")
        static boolean oneCountry(Seller seller, Buyer buyer) {
            return Objects.equals(seller.address().value().country(), buyer.address().value().country());
        }

        @Rule(otherwise = "Rated in two countries")
        static boolean ratedInOneCountry(Buyer buyer, Seller seller) {
            return Objects.equals(
                    seller.rated().rating().country(),
                    buyer.rated().rating().country());
        }

        @Rule(otherwise = "Two names")
        static boolean calledAlike(Seller seller, Seller other) {
            return Elsewhere.alike(seller, other);
        }

        /** What it is cast to is not asked without the cast. */
        @Rule(otherwise = "Nothing")
        @SuppressWarnings("unchecked")
        static boolean something(Seller seller, Seller other) {
            return !country((Versioned<Address>) seller.anything()).isEmpty() || other.called();
        }

        private static String country(Versioned<Address> versioned) {
            return versioned.value().country();
        }

        @Rule(otherwise = "No name")
        static boolean known(Seller seller) {
            return !name(seller).isEmpty();
        }

        private static String name(Addressed addressed) {
            return addressed instanceof Depot depot
                    ? depot.city()
                    : addressed instanceof Stall stall
                            ? stall.name()
                            : addressed instanceof Quay quay
                                    ? quay.harbour()
                                    : addressed instanceof Seller seller ? seller.id() : "";
        }
    }

    private Generics() {}

    public static void main(String[] arguments) {
        expect(true, permits(trade("DE", "a"), trade("DE", "a")));
        expect(false, permits(trade("DE", "a"), trade("FR", "a")));
        expect(false, permits(trade(null, "a"), trade(null, "a")));
        expect(false, rates(trade(null, "a"), trade(null, "a")));
        expect(true, rates(trade("DE", "a"), trade("DE", "a")));
        expect(true, Generics_TradeValidator.permitsCall(trade("DE", "a").seller(), trade("FR", "a").seller()));
        expect(false, Generics_TradeValidator.permitsCall(trade("DE", null).seller(), trade("DE", null).seller()));
    }

    private record Sides(Trade.Seller seller, Trade.Buyer buyer) {}

    private static Sides trade(String country, String called) {
        var address = new Versioned<>(new Address(country));
        Rated<Address> rated = () -> new Address(country);
        return new Sides(
                Generics_TradeFacts.seller()
                        .id("S")
                        .address(address)
                        .rated(rated)
                        .anything(address)
                        .called(true)
                        .\uD842\uDFB7(called)
                        .build(),
                Generics_TradeFacts.buyer()
                        .address(address)
                        .rated(rated)
                        .\uD842\uDFB7(called)
                        .build());
    }

    private static boolean permits(Sides from, Sides to) {
        return Generics_TradeValidator.permitsSell(from.seller(), to.buyer());
    }

    private static boolean rates(Sides from, Sides to) {
        return Generics_TradeValidator.permitsRate(from.buyer(), to.seller());
    }

    private static void expect(boolean permitted, boolean actual) {
        if (permitted != actual) {
            throw new AssertionError("permitted: " + actual);
        }
    }
}

/** Not read: whatever it is given may be asked all that it tells. */
final class Elsewhere {

    private Elsewhere() {}

    static boolean alike(Generics.Trade.Seller seller, Generics.Trade.Seller other) {
        return seller.\uD842\uDFB7() == other.\uD842\uDFB7();
    }
}
