package spirits;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every feature of the language in one policy. */
@Policy(source = "Spirits Ordinance", version = "2024-3")
public interface Spirits {

    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.METHOD)
    @interface Nullable {}

    enum State {
        NORTH,
        SOUTH
    }

    interface Address {
        State state();
    }

    interface Licensed {
        String name();

        Address address();

        Optional<LocalDate> licensedUntil();

        @Nullable
        String tradeName();

        default boolean isNorthern() {
            return address().state() == State.NORTH;
        }
    }

    @Party("distiller")
    interface Distiller extends Licensed {}

    @Party("importer")
    interface Importer extends Licensed {
        String bond();
    }

    @Party("broker")
    interface Broker extends Licensed {
        Integer share();
    }

    @Party("wholesaler")
    interface Wholesaler extends Licensed {}

    @Party("retailer")
    interface Retailer extends Licensed {
        boolean sellsToMinors();
    }

    /** Whoever brings spirits into the trade. */
    interface Source extends Licensed {}

    @Party("bottler")
    interface Bottler extends Source {}

    @Party("blender")
    interface Blender extends Source {
        int casks();
    }

    interface Dated {
        @EffectiveDate
        LocalDate date();
    }

    @Transaction
    interface Sale extends Dated {
        int bottles();
    }

    @Transaction
    interface Sample extends Dated {}

    @Chain(cites = "§ 1")
    void direct(Sale sale, Distiller distiller, Retailer retailer);

    @Chain(cites = {"§ 2", "§ 3 (1)"}, from = "2020-01-01", until = "2025-01-01")
    void traded(
            Sale sale,
            Importer importer,
            @Repeated(min = 0, max = 3) List<Broker> brokers,
            @Repeated List<Wholesaler> wholesalers,
            Retailer retailer);

    @Chain
    void fromSource(Sale sale, Source source, Retailer retailer);

    @Chain
    void samples(Sample sample, Distiller distiller, Wholesaler wholesaler);

    @Chain(closed = "Auctions ended with the Ordinance")
    void auction(Sale sale, Distiller distiller, Broker broker, Retailer retailer);

    @SuppressWarnings("chainrule:unasked-chain")
    @Chain
    void partnership(Distiller distiller, Wholesaler wholesaler);

    @Rule(
            otherwise = "The {licensed} {licensed.name} has had no licence since {licensed.licensedUntil}",
            cites = "§ 10",
            remedies = {"Renew the licence of {licensed.name}", "Ask the {licensed} for another {dated}"})
    static boolean licensed(Dated dated, Licensed licensed) {
        return licensed.licensedUntil().filter(dated.date()::isBefore).isPresent();
    }

    @Rule(
            otherwise = "{seller.name} in {seller.address.state} sells to {buyer.name} in {buyer.address.state}",
            cites = "§ 11",
            from = "2022-07-01")
    static boolean sameState(Sale sale, Licensed seller, @Next Licensed buyer) {
        return seller.address().state() == buyer.address().state();
    }

    @Rule(otherwise = "The shares of {brokers} ({brokers.share}) are not 100", until = "2024-01-01")
    static boolean shares(Sale sale, List<Broker> brokers) {
        int sum = 0;
        for (Broker broker : brokers) {
            sum += broker.share();
        }
        return brokers.isEmpty() || sum == 100;
    }

    @Rule(otherwise = "{first.name} and {second.name} are one wholesaler")
    static boolean distinct(Wholesaler first, Wholesaler second) {
        return !first.name().equals(second.name());
    }

    @Rule(otherwise = "{retailer.tradeName} sells to minors", severity = Severity.WARNING)
    static boolean adults(Retailer retailer) {
        return !retailer.sellsToMinors();
    }

    @Rule(otherwise = "The blender {blender.name} has only {blender.casks} casks")
    static boolean casks(Blender blender) {
        return blender.casks() > 9;
    }

    @Given(otherwise = "The bond {importer.bond} is of another form")
    static boolean bondForm(Importer importer) {
        return importer.bond().startsWith("B");
    }

    @Guarantee(cites = "§ 99")
    static boolean nobodySellsToDistillers(Licensed seller, @Next Distiller distiller) {
        return false;
    }
}
