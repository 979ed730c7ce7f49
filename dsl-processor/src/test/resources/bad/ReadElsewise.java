// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Bodies in which Java does something else than a hasty reader takes it to do. */
final class ReadElsewise {

    @interface Nullable {}

    interface Organization {}

    interface Listed extends Organization {
        boolean rated();
    }

    interface Partner {
        Organization owner();

        @Nullable
        Partner billedBy();

        default Organization group() {
            return owner();
        }
    }

    interface Refusal {
        IllegalStateException error();
    }

    @Party("seller")
    interface Seller extends Partner {
        @Nullable
        Refusal refusal();

        @Nullable
        String nick();

        Optional<String> wanted();

        LocalDate born();

        boolean active();
    }

    @Party("buyer")
    interface Buyer {}

    /** What a pattern stands for hangs on the way by which it is come to. */
    @Policy(source = "Statutes")
    interface Patterns {

        @Chain
        void direct(Seller seller, Buyer buyer);

        @Rule(otherwise = "Not rated")
        static boolean rated(Seller seller) {
            Partner payer = seller.billedBy();
            if (payer == null) {
                payer = seller;
            }
            return payer.group() instanceof Listed listed && listed.rated();
        }

        @Guarantee
        static boolean ownRated(Seller seller) { // WARNING chainrule:guarantee-not-proven
            return !(seller.owner() instanceof Listed listed) || listed.rated();
        }
    }

    /** What stands before two colons must be there, though nobody calls the method. */
    @Policy(source = "Statutes")
    interface References {

        @Chain
        void direct(Seller seller, Buyer buyer);

        @Rule(otherwise = "Nicked")
        static boolean nicked(Seller seller) { // NOTE chainrule:not-proven "could not be read"
            String nick = seller.nick();
            return seller.wanted().isPresent() || seller.wanted().filter(nick::equals).isEmpty();
        }

        @Rule(otherwise = "Thrown")
        static boolean thrown(Seller seller) { // NOTE chainrule:not-proven "could not be read"
            String nick = seller.nick();
            return Objects.requireNonNull("", nick::toString).isEmpty();
        }

        @Rule(otherwise = "Refused")
        static boolean refused(Seller seller) { // NOTE chainrule:not-proven "could not be read"
            Refusal refusal = seller.refusal();
            return Optional.of("").orElseThrow(refusal::error).isEmpty();
        }
    }

    interface Company {
        String vat();

        default boolean registered() {
            return vat() != null;
        }
    }

    @Party("branch")
    interface Branch extends Company {
        @Override
        @Nullable
        String vat();
    }

    /** A fact that may be missing further down may be missing. */
    @Policy(source = "Statutes")
    interface Restated {

        @Chain
        void direct(Branch branch, Buyer buyer);

        @Rule(otherwise = "Registered")
        static boolean unregistered(Branch branch) {
            return !branch.registered();
        }

        @Guarantee
        static boolean isAbsent(Branch branch) {
            return branch.vat() == null;
        }
    }

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    enum Zone {
        INNER,
        OUTER
    }

    enum Market {
        DE(Zone.INNER),
        NO(Zone.OUTER);

        private final Zone zone;

        Market(Zone zone) {
            this.zone = zone;
        }

        Zone zone() {
            return zone;
        }
    }

    @Party("trader")
    interface Trader extends Seller {
        Market market();

        boolean signed();

        boolean keen();
    }

    /** A set that somebody changes is another one then. */
    final class Markets {

        static final Set<Market> CHANGED = EnumSet.of(Market.DE);
        static final Set<Market> KEPT = EnumSet.of(Market.DE);

        static {
            CHANGED.add(Market.NO);
        }

        private Markets() {}
    }

    @Policy(source = "Statutes")
    interface Sets {

        @Chain
        void direct(Trader trader, Buyer buyer);

        @Rule(otherwise = "Not there")
        static boolean there(Trader trader) { // NOTE chainrule:not-proven "could not be read"
            return Markets.CHANGED.contains(trader.market());
        }

        @Guarantee
        static boolean german(Trader trader) { // WARNING chainrule:guarantee-not-proven
            return trader.market() == Market.DE;
        }
    }

    @Policy(source = "Statutes")
    interface KeptSets {

        @Chain
        void direct(Trader trader, Buyer buyer);

        @Rule(otherwise = "Not there")
        static boolean there(Trader trader) {
            return Markets.KEPT.contains(trader.market()) && !Markets.KEPT.isEmpty();
        }

        @Guarantee
        static boolean german(Trader trader) {
            return trader.market() == Market.DE;
        }
    }

    /** Ordinary Java, which is read. */
    @Policy(source = "Statutes")
    interface Ordinary {

        @Chain
        void direct(Sale sale, Trader trader, @Repeated(max = 3) List<Trader> others, Buyer buyer);

        @Rule(otherwise = "Too old")
        static boolean young(Sale sale, Trader trader) {
            return !sale.date().isAfter(trader.born().plusDays(30));
        }

        @Guarantee
        static boolean counted(Sale sale, Trader trader) {
            return ChronoUnit.DAYS.between(trader.born(), sale.date()) <= 30
                    && sale.date().toEpochDay() - trader.born().toEpochDay() < 31;
        }

        @Rule(otherwise = "Another zone")
        static boolean sameZone(Trader one, Trader other) { // NOTE chainrule:not-proven "could not be read"
            return one.market().zone() == other.market().zone();
        }

        @Guarantee
        static boolean oneZone(Trader one, Trader other) { // NOTE chainrule:guarantee-if-alike "if equal questions always get equal answers from Market.zone"
            return one.market().zone() == other.market().zone();
        }

        @Rule(otherwise = "Not signed, or not active")
        static boolean flagged(Trader trader) {
            boolean fine = true;
            fine &= trader.signed();
            boolean odd = false;
            odd |= !trader.active();
            return fine && !odd;
        }

        @Guarantee
        static boolean signed(Trader trader) {
            return trader.signed() && trader.active();
        }

        @Rule(otherwise = "More than one is active in another zone")
        static boolean few(List<Trader> others) {
            return others.stream().filter(Trader::active).filter(Trader::signed).count() <= 1;
        }

        @Rule(otherwise = "Nobody is keen")
        static boolean anyKeen(List<Trader> others) {
            boolean found = false;
            for (Trader other : others) {
                if (other.keen()) {
                    found = true;
                }
            }
            return found;
        }

        @Guarantee
        static boolean keenOne(List<Trader> others) {
            return others.stream().anyMatch(Trader::keen);
        }

        @Guarantee
        static boolean atMostOne(List<Trader> others) {
            int active = 0;
            for (Trader other : others) {
                if (other.active() && other.signed()) {
                    active++;
                }
            }
            return active <= 1;
        }
    }

    private ReadElsewise() {}
}
