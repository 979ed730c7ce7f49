// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Two shops of no market are of one market, if nobody asks. */
@Policy(source = "Statutes")
public interface NullAnswered {

    @interface Nullable {}

    enum Market {
        NORTH,
        SOUTH
    }

    interface Choice {
        Market orElse();
    }

    interface Company {
        String country();

        Optional<Market> told();

        default Market market() { // WARNING chainrule:null-answered "Company.market() answers null without saying that it may. A rule that asks it may take two missing ones for the same"
            return country().equals("NO") ? Market.NORTH : null;
        }

        default Market own() { // WARNING chainrule:null-answered "Company.own() answers null"
            return told().orElse(null);
        }

        default Market home() { // WARNING chainrule:null-answered "Company.home() answers null"
            return switch (country()) {
                case "NO":
                    yield Market.NORTH;
                default:
                    yield (Market) null;
            };
        }

        default Market seat() { // WARNING chainrule:null-answered "Company.seat() answers null"
            return switch (country()) {
                case "NO" -> Market.NORTH;
                case "IT" -> Market.SOUTH;
                default -> null;
            };
        }

        /** What has the name of another method. */
        default Market chosen() {
            return choice().orElse();
        }

        Choice choice();

        /** Says so. */
        @Nullable
        default Market perhaps() {
            return country().equals("NO") ? Market.NORTH : null;
        }

        /** Never answers what its functions do. */
        default Market known() {
            List.of(1).forEach(number -> Map.of().computeIfAbsent("", key -> null));
            Supplier<Market> none = new Supplier<>() {
                @Override
                public Market get() {
                    return null;
                }
            };
            if (country() == null || none.get() != null) {
                throw new IllegalStateException();
            }
            return Market.SOUTH;
        }

        /** Nobody reads it. */
        default Market unread() {
            return null;
        }

        @SuppressWarnings("chainrule:null-answered")
        default Market silenced() {
            return country().equals("SE") ? null : Market.NORTH;
        }
    }

    @Party("maker")
    interface Maker extends Company {}

    @Party("shop")
    interface Shop extends Company {}

    @Chain
    void direct(Maker maker, Shop shop);

    @Rule(otherwise = "Two markets")
    static boolean sameMarket(Maker maker, Shop shop) {
        return maker.market() == shop.market() && maker.own() == shop.own();
    }

    @Rule(otherwise = "Two homes")
    static boolean sameHome(Maker maker, Shop shop) { // NOTE chainrule:not-proven "could not be read"
        return Objects.equals(maker.home(), shop.home()) && isOne(maker, shop);
    }

    static boolean isOne(Company one, Company other) {
        return one.seat() == other.seat() && one.perhaps() == other.perhaps() && one.known() == other.known()
                && one.chosen() == other.chosen();
    }

    @Rule(otherwise = "Silenced")
    static boolean silent(Maker maker, Shop shop) {
        return maker.silenced() == shop.silenced();
    }
}
