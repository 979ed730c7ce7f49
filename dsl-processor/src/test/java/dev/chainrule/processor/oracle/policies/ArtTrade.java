package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Facts of every kind: absent, nested, computed, shared by helpers, thrown; and a chain in which nothing is sold. */
@Policy(source = "Code of conduct of art dealers")
public interface ArtTrade {

    /** Another one of the many annotations of this name, for methods. */
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.METHOD)
    @interface Nullable {}

    interface Address {
        String country();

        @Nullable
        String postcode();
    }

    interface Owner {
        String name();

        Address address();

        default String country() {
            return address().country();
        }
    }

    @Party("artist")
    interface Artist extends Owner {
        Optional<String> estate();

        LocalDate born();
    }

    @Party("gallery")
    interface Gallery extends Owner {
        int stars();

        @Nullable
        String association();
    }

    @Party("auction house")
    interface AuctionHouse extends Owner {
        @dev.chainrule.processor.oracle.policies.marks.Nullable
        String licence();

        Boolean bonded();
    }

    @Party("collector")
    interface Collector extends Owner {
        String passport();

        Integer budget();
    }

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate soldOn();

        int price();

        Optional<LocalDate> importedOn();
    }

    @Chain(cites = "I")
    void primary(Sale sale, Artist artist, Gallery gallery, Collector collector);

    @Chain(cites = "II")
    void secondary(Sale sale, Collector seller, AuctionHouse house, Collector buyer);

    @Chain(cites = "III")
    void bequest(Collector collector, Museum museum);

    @Chain(cites = "IV")
    void commission(Artist artist, Museum museum);

    @Rule(otherwise = "The {gallery} {gallery.name} represents nobody called {artist.name}")
    static boolean represented(Artist artist, @Next Gallery gallery) {
        return isNamed(artist) && !gallery.name().isBlank();
    }

    private static boolean isNamed(Owner owner) {
        String name = owner.name();
        return !name.isEmpty();
    }

    @Rule(otherwise = "The estate is {artist.estate}, born {artist.born}", remedies = "Ask {artist.estate}")
    static boolean estateSpeaks(Sale sale, Artist artist) {
        return artist.estate().isPresent() || artist.born().plusYears(120).isAfter(sale.soldOn());
    }

    @Rule(otherwise = "{house.licence} is no licence")
    static boolean licensed(AuctionHouse house) {
        return house.licence() != null && house.licence().startsWith("A");
    }

    @Rule(otherwise = "The {house} is bonded: {house.bonded}")
    static boolean bonded(AuctionHouse house) {
        return house.bonded();
    }

    @Rule(otherwise = "Associations {gallery.association} are not {gallery.name}", severity = Severity.WARNING)
    static boolean associated(Gallery gallery) {
        return !Objects.equals(gallery.association(), gallery.name());
    }

    @Rule(otherwise = "Imported on {sale.importedOn} from {seller.address.country} ({seller.address.postcode})")
    static boolean imported(Sale sale, Owner seller, @Next Owner buyer) {
        return seller.country().equals(buyer.country()) || sale.importedOn().isPresent();
    }

    @Rule(otherwise = "{a.address.country} and {b.address.country}", from = "2022-01-01")
    static boolean sanctions(Sale sale, Owner a, Owner b) {
        return Objects.equals(a.address().country(), b.address().country())
                || !a.address().country().equals("X");
    }

    @Rule(otherwise = "The passport {collector.passport} is numbered wrongly")
    static boolean passport(Collector collector) {
        return Integer.parseInt(collector.passport()) > 0;
    }

    @Rule(otherwise = "{sale.price} is beyond {buyer.budget}")
    static boolean affordable(Sale sale, Collector buyer) {
        return sale.price() <= buyer.budget();
    }

    @Rule(otherwise = "Nobody knows {gallery.name}")
    static boolean known(Gallery gallery) {
        return ArtRegister.knows(gallery);
    }

    @Rule(otherwise = "{gallery.stars} stars")
    static boolean starred(Gallery gallery) {
        if (gallery.stars() < 0) {
            throw new AssertionError("stars below nothing");
        }
        return gallery.stars() > 1;
    }

    @Rule(otherwise = "Not accredited: {museum.name}")
    static boolean accredited(Museum museum) {
        return museum.accredited();
    }

    @Rule(otherwise = "{from.name} has postcode {from.address.postcode}", severity = Severity.WARNING)
    static boolean neighbours(Owner from, Museum to) {
        return Objects.equals(from.address().postcode(), to.name());
    }
}
