package dev.chainrule.processor.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;

/** Reads the bodies of rules of one policy, which has something of everything. */
final class Conditions {

    private Conditions() {}

    /** What each of these bodies says, all compiled together. */
    static List<String> texts(List<String> bodies) {
        List<String> texts = new ArrayList<>();
        for (Rule rule : policy(bodies).rules()) {
            texts.add(ExpressionText.of(
                    condition(rule),
                    rule.method().parameters().stream().map(Parameter::name).toList()));
        }
        return texts;
    }

    /** One test for each body, which is followed by what it says. */
    static Stream<DynamicTest> tests(String... bodiesAndMeanings) {
        List<String> bodies = new ArrayList<>();
        List<String> meanings = new ArrayList<>();
        for (int i = 0; i < bodiesAndMeanings.length; i += 2) {
            bodies.add(bodiesAndMeanings[i]);
            meanings.add(bodiesAndMeanings[i + 1]);
        }
        List<String> texts = texts(bodies);
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        bodies.get(i), () -> assertThat(texts.get(i)).isEqualTo(meanings.get(i))));
    }

    static Expression condition(String body) {
        return condition(policy(List.of(body)).rules().get(0));
    }

    private static Expression condition(Rule rule) {
        return rule.condition().orElseThrow(() -> new AssertionError(rule.name()));
    }

    static Policy policy(List<String> bodies) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < bodies.size(); i++) {
            rules.append("@Rule(otherwise = \"no\")\n")
                    .append("static boolean rule" + i
                            + "(Sale sale, Seller seller, List<Broker> brokers, Buyer buyer) {\n")
                    .append(bodies.get(i))
                    .append("\n}\n");
        }
        return Objects.requireNonNull(new Readings().of("t.Trade", source(rules.toString()), outside()))
                .set()
                .policy();
    }

    private static JavaFileObject outside() {
        return JavaFileObjects.forSourceString("t.Outside", """
                package t;

                public interface Outside {
                    int LIMIT = 40 + 2;
                    String PREFIX = "ab" + 'c';
                    Integer BOXED = 5;
                    int drift = new java.util.Random().nextInt();
                    default boolean outside() { return true; }
                    static boolean check(Trade.Organization organization) { return true; }
                    static <T> T pass(T it) { return it; }
                    String code();
                }

                enum WorkingTime implements java.time.temporal.TemporalUnit {
                    DAYS;
                    public java.time.Duration getDuration() { return java.time.Duration.ofDays(1); }
                    public boolean isDurationEstimated() { return true; }
                    public boolean isDateBased() { return true; }
                    public boolean isTimeBased() { return false; }
                    @SuppressWarnings("unchecked") public <R extends java.time.temporal.Temporal> R addTo(R to, long amount) {
                        return (R) to.plus(amount + 2, java.time.temporal.ChronoUnit.DAYS);
                    }
                    public long between(java.time.temporal.Temporal from, java.time.temporal.Temporal to) { return 0; }
                }

                class Neighbour {
                    static boolean helps(Trade.Seller seller) { return seller.signed(); }
                    static boolean open = true;
                }
                """);
    }

    private static JavaFileObject source(String rules) {
        return JavaFileObjects.forSourceString("t.Trade", """
                package t;

                import dev.chainrule.*;
                import java.time.*;
                import java.time.temporal.ChronoUnit;
                import java.util.*;
                import java.util.function.*;
                import org.jspecify.annotations.Nullable;

                @Policy(source = "a test")
                interface Trade {

                    enum Market { EU, US, ASIA; boolean big() { return this == EU; } final int size = 3; int size() { return size; } }
                    enum Odd { A { int x() { return 1; } }, B; int x() { return 0; } }

                    record Address(String country, @Nullable String street, int zip) {
                        boolean home() { return country.isEmpty(); }
                        boolean same(Address other) { return country.equals(other.country); }
                        public int zip() { return zip + 1; }
                        boolean near() { return zip == 3; }
                    }

                    interface Contact { String mail(); Optional<String> phone(); default boolean known() { return !mail().isEmpty(); } }

                    interface Named { Object label(); default boolean nice() { return label() != null; } }

                    interface Organization {
                        String id();
                        Market market();
                        boolean listed();
                        default boolean european() { return market() == Market.EU; }
                        default boolean vetted() { return listed(); }
                    }

                    interface Boxed<T> { T boxed(); @Nullable T perhaps(); }

                    @Party("seller")
                    interface Seller extends Organization, Outside, Boxed<Market>, Named {
                        boolean signed();
                        Boolean agreed();
                        Address address();
                        Contact contact();
                        @Nullable Seller parent();
                        Optional<LocalDate> since();
                        Optional<Market> home();
                        Optional<Integer> rank();
                        Set<Market> markets();
                        List<String> tags();
                        LocalDate born();
                        int units();
                        long volume();
                        char grade();
                        byte level();
                        double share();
                        Integer stock();
                        @Nullable Integer reserve();
                        Long total();
                        Odd odd();
                        Object thing();
                        Supplier<String> supplier();
                        String label();
                        boolean sells(String product);
                        default boolean parentless() { return this.parent() == null; }
                        default boolean vetted() { return signed() && Organization.super.vetted(); }
                        default boolean loops() { return loops(); }
                        private boolean secret() { return units() > 3; }
                        default boolean open() { return secret(); }
                    }

                    @Party("reseller") interface Reseller extends Seller {
                        String tier();
                        default boolean vetted() { return tier().isEmpty(); }
                        default boolean listed() { return true; }
                    }

                    @Party("buyer") interface Buyer extends Organization { LocalDate born(); Market market(); Set<Market> markets(); }

                    @Party("broker") interface Broker { String licence(); Market market(); int share(); long fee(); Integer bonus(); boolean active(); }

                    @Transaction interface Sale { @EffectiveDate LocalDate date(); Market target(); int price(); }

                    int TEN = 10;
                    String HELLO = "hel" + "lo";
                    LocalDate START = LocalDate.of(2020, 2, 1);
                    LocalDate LATER = START.plusYears(1);
                    LocalDate EARLY = Trade.FINAL;
                    LocalDate FINAL = LocalDate.parse("2030-01-01");
                    Set<Market> WEST = Set.of(Market.EU, Market.US);
                    Set<Market> EAST = EnumSet.of(Market.ASIA);
                    Set<Market> TWICE = new HashSet<>(WEST);
                    List<String> TAGS = List.of("a", "b");
                    Set<Integer> ONES = Set.of(1, 1);

                    class Tools {
                        static boolean known(Contact contact) { return contact.known(); }
                        private static int twice(int x) { return x * 2; }
                        static int counter = 0;
                        static final LocalDate DAY = LocalDate.of(2024, 1, 31);
                        int field = 3;
                    }

                    %s

                    static boolean sameMarket(Organization one, Organization other) { return one.market() == other.market(); }
                    static Organization first(Organization one, Organization other) { if (one == null) { return other; } return one; }
                    static boolean holds(Set<Market> set, Market market) { return set.contains(market); }
                    static Set<Market> same(Set<Market> set) { return set; }
                    static boolean drops(Set<Market> set, Market market) { return set.remove(market); }
                    static boolean even(int x) { return x == 0 || odd(x - 1); }
                    static boolean odd(int x) { return x != 0 && even(x - 1); }
                    static boolean ignores(Object ignored) { return true; }
                    static boolean ignoresInt(int ignored) { return true; }
                    static boolean many(Broker... brokers) { return true; }
                    static <T> boolean alike(T one, T other) { return one.equals(other); }
                    static <T extends Organization> boolean alikeMarkets(T one, T other) { return one.market() == other.market(); }
                    static boolean shadow(Seller buyer, Buyer seller) { return buyer.signed() && seller.market() == Market.US; }
                    static int plusOne(int x) { x = x + 1; x++; return x; }
                    static void require(boolean condition) { if (!condition) throw new IllegalStateException(); }
                    static long wide(int x) { return x; }
                    static Boolean box(Seller s) { return s.agreed(); }
                    private static boolean hidden(Broker broker) { return broker.active(); }
                    static LocalDate term(Sale sale, int months) { return sale.date().plusMonths(months); }
                }
                """.formatted(rules));
    }
}
