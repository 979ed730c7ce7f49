package dev.chainrule.processor.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Rule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which facts does a body read? */
class BodiesTest {

    private static final String SALE = "sale.date sale.target";
    private static final String SELLER = "seller.id seller.market seller.address seller.contact seller.registered";
    private static final String BUYER = "buyer.id buyer.market buyer.born";
    private static final String BROKERS = "brokers.licence brokers.market";

    static Stream<Arguments> bodies() {
        return Stream.of(
                // Accessors, and what is between them and the parameter.
                read("return seller.market() == buyer.market();", "seller.market buyer.market"),
                read("return buyer.market() == seller.market();", "seller.market buyer.market"),
                read("return seller.signed();", ""),
                read("return seller.since().isPresent();", ""),
                read("return ((Organization) (seller)).market() == Market.EU;", "seller.market"),
                read("return seller.address().country().isEmpty();", "seller.address seller.address.country"),
                read("return seller.address().zip() > 3;", "seller.address"),
                read("return seller.contact().mail() == null;", "seller.contact seller.contact.mail"),
                read("return seller.contact().phone().isPresent();", "seller.contact"),
                read(
                        "return seller.parent() == null || seller.parent().market() == Market.EU;",
                        "seller.parent.market"),
                read("return seller.parent() == null || seller.parent().parent().id() == null;", ""),
                read("return sale.date().isAfter(buyer.born());", "sale.date buyer.born"),
                read("return seller.market().equals(buyer.market());", "seller.market buyer.market"),
                read("return java.util.Objects.equals(seller.id(), \"x\" + buyer.id());", "seller.id buyer.id"),
                read("return (seller.signed() ? seller : buyer).market() == Market.EU;", "seller.market buyer.market"),
                read("return seller.market().big() && seller.id() != null;", "seller.market seller.id"),
                read(
                        "return switch (seller.market()) { case EU -> buyer.id().isEmpty(); case US -> true; };",
                        "seller.market buyer.id"),
                read("switch (seller.market()) { case EU: return true; default: return false; }", "seller.market"),
                read("try { return seller.id().isEmpty(); } catch (RuntimeException e) { return true; }", "seller.id"),

                // Looking at a party as such reads nothing.
                read("return seller != null && (Object) seller != buyer;", ""),
                read("return true;", ""),
                read("return false || false;", ""),

                // Other names for a value.
                read("var s = seller; return s.market() == Market.EU;", "seller.market"),
                read(
                        "Address a = seller.address(); return a.country() == null;",
                        "seller.address seller.address.country"),
                read(
                        "Organization o = seller; if (seller.signed()) o = buyer; return o.id().isEmpty();",
                        "seller.id buyer.id"),
                read(
                        "Organization o = seller; while (o.id().isEmpty()) { o = buyer; } return true;",
                        "seller.id buyer.id"),
                read("Organization o; return (o = seller).id().isEmpty();", "seller.id"),
                read(
                        "return (switch (sale.target()) { case EU -> seller; default -> { yield buyer; } }).id() != null;",
                        "sale.target seller.id buyer.id"),

                // Narrower types.
                read(
                        "return seller instanceof Reseller r && r.tier().isEmpty() && r.id() != null;",
                        "(Reseller)seller.tier seller.id"),
                read("return ((Reseller) seller).tier().isEmpty();", "(Reseller)seller.tier"),
                read(
                        "return ((Reseller) seller).depot().country() == null;",
                        "(Reseller)seller.depot (Reseller)seller.depot.country"),

                // Bodies of the same source.
                read("return seller.european();", "seller.market"),
                read("return seller.contact().known();", "seller.contact seller.contact.mail"),
                read("return seller.address().home();", "seller.address seller.address.country"),
                read("return sameMarket(seller, buyer);", "seller.market buyer.market"),
                read("return sameMarket(buyer, first(seller, buyer));", "seller.market buyer.market"),
                read("return Policy1.Tools.known(seller.contact());", "seller.contact seller.contact.mail"),
                read("return seller.parentless();", "seller.address seller.id"),
                unread("return countDown(seller, 3);", SELLER + " "),

                // What objects have in the place of a method.
                read("return shop.label() == null;", "shop.brand"),
                read("return label(shop) == null;", "shop.brand"),
                read("return ((Labelled) shop).label() == null;", "shop.brand"),
                read("return labelled.label() == null;", "labelled.label (Shop)labelled.brand"),
                read("return labelled.title() == null;", "labelled.label (Shop)labelled.brand (Stall)labelled.owner"),
                read("return labelled.plain() == null;", "labelled.label (Shop)labelled.brand (Kiosk)labelled.plain"),
                read("return labelled.known();", "(Shop)labelled.brand"),
                read("return shop.owner() == null;", ""),
                read("return shop instanceof Branch b && b.owner() == null;", "(Branch)shop.owner"),
                read("return shop.place() == null;", "shop.place"),
                read("return shop.area() == null;", "(Branch)shop.place (Branch)shop.place.zone"),
                read(
                        "return shop instanceof Branch b && b.site() != null && b.site().zone() == null;",
                        "(Branch)shop.site.zone"),
                read(
                        "return shop instanceof Located l && l.place().zone() == null;",
                        "(Located)shop.place (Located)shop.place.zone"),
                read("return shop.value().country() == null;", "shop.value shop.value.country"),
                read("return seller.registered().city() == null;", "seller.registered seller.registered.city"),
                read("Tagged t = as(labelled); return t.tag() == null;", "(Tagged)labelled.tag"),
                read("return ((Labelled & Tagged) labelled).tag() == null;", "(Tagged)labelled.tag"),
                read("return labelled instanceof Rated<?> r && r.rating() == null;", "(Rated)labelled.rating"),
                read("return labelled instanceof Rated<?> r && r.best() == r.best();", "(Rated)labelled.best"),

                // Lists.
                read("return brokers.isEmpty() || brokers.size() > 2;", ""),
                read(
                        "for (Broker b : brokers) { if (b.licence().isEmpty()) return false; } return true;",
                        "brokers.licence"),
                read(
                        "var all = brokers; for (var b : all) { if (!licensed(b)) return false; } return true;",
                        "brokers.licence"),
                unread("return brokers.stream().allMatch(b -> b.licence().isEmpty());", BROKERS),
                unread("return brokers.get(0).licence().isEmpty();", BROKERS),
                unread("return Policy1.allLicensed(brokers, 1, 2);", BROKERS),

                // Lambdas are read like any other code.
                read("return seller.since().map(d -> d.isBefore(sale.date())).orElse(true);", "sale.date"),
                unread("return java.util.Optional.of(seller).map(s -> s.market() == Market.EU).get();", SELLER),
                unread("return java.util.Optional.of(1).map(i -> { return seller; }).isPresent();", SELLER),

                // Where a party cannot be followed, all its facts count as read.
                unread("return seller.equals(buyer);", SELLER + " " + BUYER),
                unread("return (\"\" + buyer).isEmpty();", BUYER),
                unread("return java.util.Objects.hash(seller) == 0 && buyer.id() != null;", SELLER + " buyer.id"),
                unread("return seller.hashCode() == 1;", SELLER),
                unread(
                        "return buyer.born() != null && buyer.toString().isEmpty();",
                        "buyer.born buyer.id buyer.market"),
                unread("java.util.function.Supplier<String> id = seller::id; return id.get() == null;", SELLER),
                unread("return new Object() { boolean it() { return sale.date() == null; } }.it();", SALE),
                unread("Object[] all = {seller}; return all.length == 1;", SELLER),
                unread("Seller[] all = new Seller[1]; all[0] = seller; return true;", SELLER),
                unread("return Outside.check(seller);", SELLER),
                unread("return seller.outside();", SELLER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void readsTheFactsOf(String body, Rule.Body expected, String facts) {
        Rule rule = rule(body);
        assertThat(facts(rule)).isEqualTo(facts.strip());
        assertThat(rule.body()).isEqualTo(expected);
    }

    /** A loop over them would lead to some eighty thousand. */
    @Test
    void treesOfFactsAreCut() {
        Rule rule =
                rule("Node n = shop.node(); while (shop.brand().isEmpty()) { n = n.left(); n = n.right(); n = n.up();"
                        + " n = n.down(); } return n != null;");

        assertThat(rule.facts()).hasSizeBetween(50, 150);
        assertThat(facts(rule)).contains("shop.node ").contains("shop.brand");
    }

    @Test
    void knowsThatABodyIsFalse() {
        assertThat(rule("return false;").body()).isEqualTo(Rule.Body.FALSE);
        assertThat(rule("return (false);").body()).isEqualTo(Rule.Body.FALSE);
        assertThat(rule("return !true;").body()).isEqualTo(Rule.Body.READ);
    }

    private static Arguments read(String body, String facts) {
        return Arguments.of(body, Rule.Body.READ, facts);
    }

    private static Arguments unread(String body, String facts) {
        return Arguments.of(body, Rule.Body.UNREAD, facts);
    }

    static String facts(Rule rule) {
        return rule.facts().stream().map(fact -> text(rule.method(), fact)).collect(Collectors.joining(" "));
    }

    private static String text(Method method, Fact fact) {
        return fact.as().map(ClassRef::simpleName).map(as -> "(" + as + ")").orElse("")
                + method.parameters().get(fact.parameter()).name()
                + "." + String.join(".", fact.accessors());
    }

    private static Rule rule(String body) {
        return new Readings()
                .of("t.Policy1", policy(body), outside())
                .set()
                .policy()
                .rules()
                .get(0);
    }

    static JavaFileObject policy(String body) {
        return JavaFileObjects.forSourceString("t.Policy1", """
                package t;

                import dev.chainrule.*;
                import java.time.LocalDate;
                import java.util.List;
                import java.util.Optional;
                import org.jspecify.annotations.Nullable;

                @Policy(source = "a test")
                interface Policy1 {

                    enum Market { EU, US; boolean big() { return this == EU; } }

                    record Address(String country, @Nullable String street, int zip) {
                        boolean home() { return country.isEmpty(); }
                    }

                    interface Contact {
                        String mail();
                        Optional<String> phone();
                        default boolean known() { return !mail().isEmpty(); }
                    }

                    interface Organization {
                        String id();
                        Market market();
                        default boolean european() { return market() == Market.EU; }
                    }

                    @Party("seller")
                    interface Seller extends Organization, Outside {
                        boolean signed();
                        Address address();
                        Contact contact();
                        Registered registered();
                        @Nullable Seller parent();
                        Optional<LocalDate> since();
                        default boolean parentless() { return this.address() == null && this.id() == null; }
                    }

                    @Party("reseller") interface Reseller extends Seller { String tier(); Address depot(); }

                    @Party("buyer") interface Buyer extends Organization { LocalDate born(); }

                    @Party("broker") interface Broker { String licence(); Market market(); }

                    @Transaction interface Sale { @EffectiveDate LocalDate date(); Market target(); }

                    interface Labelled {
                        String label();
                        default String plain() { return label(); }
                        default String title() { return label(); }
                        boolean known();
                    }

                    record Registered(String city) { public String city() { return city; } }

                    interface Has<T> { T value(); }

                    interface Tagged { String tag(); }

                    interface Place {}

                    interface Site extends Place { String zone(); }

                    interface Located { Site place(); }

                    @Party("branch") interface Branch extends Shop {
                        String owner();
                        Site place();
                        @Nullable Site site();
                        default String area() { return place().zone(); }
                    }

                    record Fake(String label, boolean known) implements Labelled {
                        public String title() { return label; }
                    }

                    @SuppressWarnings("unchecked")
                    static <T> T as(Object o) { return (T) o; }

                    interface Node { Node left(); Node right(); Node up(); Node down(); }

                    interface Rated<T> { Integer rating(); T best(); }

                    @Party("shop") interface Shop extends Labelled, Has<Address> {
                        String brand();
                        @Nullable String owner();
                        Place place();
                        @Nullable Place site();
                        default String area() { return ""; }
                        default boolean known() { return brand() == null; }
                        Node node();
                        default String label() { return brand(); }
                    }

                    @Party("kiosk") interface Kiosk extends Labelled { String plain(); }

                    @Party("stall") interface Stall extends Labelled {
                        String owner();
                        default String title() { return owner(); }
                        default String plain() { return Labelled.super.plain(); }
                    }

                    static String label(Labelled labelled) { return labelled.label(); }

                    class Tools {
                        static boolean known(Contact contact) { return contact.known(); }
                    }

                    @Rule(otherwise = "no")
                    static boolean rule(Sale sale, Seller seller, List<Broker> brokers, Buyer buyer, Shop shop,
                            Labelled labelled) {
                        %s
                    }

                    static boolean sameMarket(Organization one, Organization other) {
                        return one.market() == other.market();
                    }

                    static Organization first(Organization one, Organization other) {
                        if (one == null) { return other; }
                        return one;
                    }

                    static boolean licensed(Broker broker) { return broker.licence() != null; }

                    static boolean allLicensed(List<Broker> brokers, int... levels) { return true; }

                    static boolean countDown(Seller seller, int left) {
                        return left == 0 || countDown(seller, left - 1);
                    }
                }
                """.formatted(body));
    }

    static JavaFileObject outside() {
        return JavaFileObjects.forSourceString("t.Outside", """
                package t;

                interface Outside {
                    default boolean outside() { return true; }
                    static boolean check(Policy1.Organization organization) { return true; }
                }
                """);
    }
}
