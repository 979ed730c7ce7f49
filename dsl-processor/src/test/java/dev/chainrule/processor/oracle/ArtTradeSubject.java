package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.policies.ArtTrade;
import dev.chainrule.processor.oracle.policies.ArtTrade.Artist;
import dev.chainrule.processor.oracle.policies.ArtTrade.AuctionHouse;
import dev.chainrule.processor.oracle.policies.ArtTrade.Collector;
import dev.chainrule.processor.oracle.policies.ArtTrade.Gallery;
import dev.chainrule.processor.oracle.policies.ArtTrade.Owner;
import dev.chainrule.processor.oracle.policies.ArtTrade.Sale;
import dev.chainrule.processor.oracle.policies.Museum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What does {@link ArtTrade} say? */
final class ArtTradeSubject {

    private ArtTradeSubject() {}

    static Subject subject() {
        Describe policy = Describe.policy(ArtTrade.class, "")
                .party("artist", Artist.class)
                .party("gallery", Gallery.class)
                .party("auction house", AuctionHouse.class)
                .party("collector", Collector.class)
                .party("museum", Museum.class)
                .dated(Sale.class, "soldOn");
        chains(policy);
        rulesOfSellers(policy);
        rulesOfOwners(policy);
        rulesOfBuyers(policy);
        return new Subject(policy.done(), facts());
    }

    private static void chains(Describe policy) {
        policy.chain(
                        "primary",
                        chain -> chain.on("sale", Sale.class)
                                .one("artist", Artist.class)
                                .one("gallery", Gallery.class)
                                .one("collector", Collector.class))
                .chain(
                        "secondary",
                        chain -> chain.on("sale", Sale.class)
                                .one("seller", Collector.class)
                                .one("house", AuctionHouse.class)
                                .one("buyer", Collector.class))
                .chain(
                        "bequest",
                        chain -> chain.one("collector", Collector.class).one("museum", Museum.class))
                .chain("commission", chain -> chain.one("artist", Artist.class).one("museum", Museum.class));
    }

    /** The names come from a helper, and licences and associations may be absent. */
    private static void rulesOfSellers(Describe policy) {
        policy.rule(
                        "represented",
                        rule -> rule.any("artist", Artist.class)
                                .next("gallery", Gallery.class)
                                .reads("artist.name", "gallery.name")
                                .says("The {gallery} {gallery.name} represents nobody called {artist.name}"))
                .rule(
                        "estateSpeaks",
                        rule -> rule.on("sale", Sale.class)
                                .any("artist", Artist.class)
                                .reads("sale.soldOn", "artist.born")
                                .says("The estate is {artist.estate}, born {artist.born}")
                                .remedies("Ask {artist.estate}"))
                .rule("licensed", rule -> rule.any("house", AuctionHouse.class).says("{house.licence} is no licence"))
                .rule(
                        "bonded",
                        rule -> rule.any("house", AuctionHouse.class)
                                .reads("house.bonded")
                                .says("The {house} is bonded: {house.bonded}"))
                .rule(
                        "associated",
                        rule -> rule.any("gallery", Gallery.class)
                                .reads("gallery.name")
                                .warns()
                                .says("Associations {gallery.association} are not {gallery.name}"));
    }

    /** The default accessor {@code country} asks the address for its country. */
    private static void rulesOfOwners(Describe policy) {
        policy.rule(
                        "imported",
                        rule -> rule.on("sale", Sale.class)
                                .any("seller", Owner.class)
                                .next("buyer", Owner.class)
                                .reads(
                                        "seller.address",
                                        "seller.address.country",
                                        "buyer.address",
                                        "buyer.address.country")
                                .says("Imported on {sale.importedOn} from {seller.address.country}"
                                        + " ({seller.address.postcode})"))
                .rule(
                        "sanctions",
                        rule -> rule.on("sale", Sale.class)
                                .any("a", Owner.class)
                                .any("b", Owner.class)
                                .reads("a.address", "a.address.country", "b.address", "b.address.country")
                                .from("2022-01-01")
                                .says("{a.address.country} and {b.address.country}"));
    }

    /** Nobody can tell what the art register asks of a gallery, so all that it must have counts. */
    private static void rulesOfBuyers(Describe policy) {
        policy.rule(
                        "passport",
                        rule -> rule.any("collector", Collector.class)
                                .reads("collector.passport")
                                .says("The passport {collector.passport} is numbered wrongly"))
                .rule(
                        "affordable",
                        rule -> rule.on("sale", Sale.class)
                                .any("buyer", Collector.class)
                                .reads("buyer.budget")
                                .says("{sale.price} is beyond {buyer.budget}"))
                .rule(
                        "known",
                        rule -> rule.any("gallery", Gallery.class)
                                .reads("gallery.name", "gallery.address")
                                .says("Nobody knows {gallery.name}"))
                .rule("starred", rule -> rule.any("gallery", Gallery.class).says("{gallery.stars} stars"))
                .rule("accredited", rule -> rule.any("museum", Museum.class).says("Not accredited: {museum.name}"))
                .rule(
                        "neighbours",
                        rule -> rule.any("from", Owner.class)
                                .any("to", Museum.class)
                                .reads("from.address", "to.name")
                                .warns()
                                .says("{from.name} has postcode {from.address.postcode}"));
    }

    private static Facts facts() {
        return new Facts()
                .of("name", Facts.names("Name ", 4), List.of("", " ", "N-0170"))
                .of("country", List.of("NO"), List.of("SE", "X"))
                .of("postcode", List.of("N-0170"), List.of("0171"))
                .of("estate", List.of(Optional.empty(), Optional.of("Estate & Sons")), List.of(Optional.empty()))
                .of("born", List.of(LocalDate.of(1950, 5, 5)), List.of(LocalDate.of(1850, 1, 1)))
                .of("stars", List.of(3, 5), List.of(-1, 0, 1, 2))
                .of("association", List.of("Association"), Facts.names("Name ", 4))
                .of("licence", List.of("A1"), List.of("B", ""))
                .of("bonded", List.of(true), List.of(false))
                .of("passport", List.of("123", "99"), List.of("x1", "-4"))
                .of("budget", List.of(1_000_000), List.of(10))
                .of("price", List.of(900, 5), List.of(2_000_000))
                .of("importedOn", List.of(Optional.empty()), List.of(Optional.of(LocalDate.of(2020, 2, 2))))
                .of("accredited", List.of(true), List.of(false));
    }
}
