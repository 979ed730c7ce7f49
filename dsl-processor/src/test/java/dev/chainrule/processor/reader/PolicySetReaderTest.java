package dev.chainrule.processor.reader;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.NamedType.Kind;
import dev.chainrule.processor.model.NamedType.Visibility;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Is what the author wrote what is read, right or wrong? */
class PolicySetReaderTest {

    private static final ClassRef TRADE = new ClassRef("fruit", "Trade");

    @Test
    void readsWhatThePolicySaysOfItself() {
        Policy policy = policy("""
                @SuppressWarnings({"chainrule:idle-rule", "unchecked"})
                @Policy(source = "Statutes, " + 2024, version = "7", replaces = Old.class, mayLoosen = false)
                public interface Trade extends Old, Runnable {}
                interface Old {}
                """);
        assertThat(policy.ref()).isEqualTo(TRADE);
        assertThat(policy.kind()).isEqualTo(Kind.INTERFACE);
        assertThat(policy.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(policy.source()).isEqualTo("Statutes, 2024");
        assertThat(policy.version()).isEqualTo("7");
        assertThat(policy.replaces()).contains(new ClassRef("fruit", "Old"));
        assertThat(policy.mayLoosen()).isFalse();
        assertThat(policy.parents())
                .containsExactly(new ClassRef("fruit", "Old"), new ClassRef("java.lang", "Runnable"));
        assertThat(policy.suppressed()).containsExactly("idle-rule");
        assertThat(policy.place()).isEqualTo(Place.of(TRADE));
    }

    @Test
    void readsDefaults() {
        Policy policy = policy("""
                @Policy(source = "s") abstract class Trade<T> {
                    @Rule(otherwise = "no") static boolean fair(Object any) { return true; }
                }
                """);
        assertThat(policy.kind()).isEqualTo(Kind.CLASS);
        assertThat(policy.visibility()).isEqualTo(Visibility.PACKAGE);
        assertThat(policy.generic()).isTrue();
        assertThat(policy.version()).isEmpty();
        assertThat(policy.replaces()).isEmpty();
        assertThat(policy.mayLoosen()).isTrue();
        Rule rule = policy.rules().get(0);
        assertThat(rule.code()).isEqualTo("fair");
        assertThat(rule.warning()).isFalse();
        assertThat(rule.dates()).isEqualTo(Dates.ALWAYS);
        assertThat(rule.cites()).isEmpty();
    }

    @Test
    void readsChainsAndRules() {
        Policy policy = policy("""
                @Policy(source = "s") interface Trade {
                    @Party("grower") interface Grower {}
                    @SuppressWarnings("chainrule:dead-chain")
                    @Chain(cites = {"1", "2"}, from = "2024-01-01", until = "never", closed = "why")
                    void sell(@Repeated(max = 3) List<Grower> growers, Grower last) throws java.io.IOException;
                    @Rule(otherwise = "{a}", code = "C", cites = "3", remedies = "grow", severity = Severity.WARNING,
                            until = "2025-01-01")
                    static boolean fair(Grower a, @Next Grower[] b, java.util.Map<?, ? extends Grower> c) { return false; }
                    @Given(otherwise = "given") private static boolean given(Grower a) { return true; }
                    @Guarantee(cites = "4") default <T> boolean promised(T a) { return true; }
                    @Chain @Rule(otherwise = "both") void both(int a);
                    void helper();
                }
                """);
        Chain chain = policy.chains().get(0);
        Place place = Place.of(TRADE).member("sell(java.util.List,fruit.Trade.Grower)");
        JavaType grower = new JavaType.Declared(new ClassRef("fruit", "Trade.Grower"), List.of());
        assertThat(chain)
                .isEqualTo(new Chain(
                        TRADE,
                        new Method(
                                "sell",
                                List.of(
                                        new Parameter(
                                                "growers",
                                                new JavaType.Declared(
                                                        new ClassRef("java.util", "List"), List.of(grower)),
                                                false,
                                                Optional.of(new Parameter.Repeat(1, 3)),
                                                place.parameter(0)),
                                        new Parameter("last", grower, false, Optional.empty(), place.parameter(1))),
                                new JavaType.Primitive("void"),
                                Method.Flavor.ABSTRACT,
                                false,
                                List.of("java.io.IOException"),
                                List.of("Chain"),
                                List.of("dead-chain"),
                                place),
                        new Dates("2024-01-01", "never"),
                        "why",
                        List.of("1", "2")));
        assertThat(policy.chains()).extracting(Chain::name).containsExactly("sell", "both");
        assertThat(policy.chains().get(1).method().annotations()).containsExactly("Chain", "Rule");
        assertThat(policy.rules())
                .extracting(
                        Rule::kind,
                        Rule::code,
                        Rule::otherwise,
                        rule -> rule.method().flavor())
                .containsExactly(
                        tuple(Rule.Kind.RULE, "C", "{a}", Method.Flavor.STATIC),
                        tuple(Rule.Kind.GIVEN, "given", "given", Method.Flavor.PRIVATE_STATIC),
                        tuple(Rule.Kind.GUARANTEE, "promised", "", Method.Flavor.DEFAULT));
        Rule rule = policy.rules().get(0);
        assertThat(rule.warning()).isTrue();
        assertThat(rule.remedies()).containsExactly("grow");
        assertThat(rule.dates()).isEqualTo(new Dates("", "2025-01-01"));
        assertThat(rule.method().place().member())
                .isEqualTo("fair(fruit.Trade.Grower,fruit.Trade.Grower[],java.util.Map)");
        assertThat(rule.method().parameters().get(1).next()).isTrue();
        assertThat(rule.method().signature().parameterTypes().get(2).toString()).contains("Wildcard");
        assertThat(policy.rules().get(2).method().generic()).isTrue();
        assertThat(policy.others()).extracting(Method::name).containsExactly("helper");
    }

    @Test
    void readsTypesInOrderOfFirstMention() {
        Policy policy = policy("""
                @Policy(source = "s") interface Trade {
                    enum Kind { APPLE }
                    @Party("grower") interface Grower extends Known, Comparable<Grower> { class Inside {} }
                    interface Known extends Named {}
                    @Rule(otherwise = "") static boolean r(List<Buyer> buyers, Sale sale, String text) { return true; }
                    static boolean helper(Unrelated other) { return true; }
                    @Policy(source = "inner") interface Inner { interface Hidden {} }
                }
                interface Named {}
                @Party("buyer") interface Buyer {}
                @Transaction interface Sale {}
                interface Unrelated {}
                """);
        assertThat(names(policy))
                .containsExactly(
                        "Trade.Kind", "Trade.Grower", "Named", "Trade.Known", "Trade.Grower.Inside", "Buyer", "Sale");
        NamedType grower = type(policy, "Trade.Grower");
        assertThat(grower.party()).contains("grower");
        assertThat(grower.supertypes())
                .extracting(ClassRef::nestedName)
                .containsExactly("Named", "Trade.Known", "Comparable");
        assertThat(type(policy, "Trade.Grower.Inside").kind()).isEqualTo(Kind.CLASS);
        assertThat(type(policy, "Sale").transaction()).isTrue();
    }

    @Test
    void readsAccessorsAsTheTypeHasThem() {
        Policy policy = policy("""
                @Policy(source = "s") interface Trade {
                    interface Identified<T> { T id(); Object group(); @EffectiveDate java.time.LocalDate date(); }
                    interface Grouped extends Identified<String> { default String group() { return id(); } }
                    interface Loose extends Identified<String> { Comparable<?> group(); }
                    @Party("grower")
                    interface Grower extends Loose, Grouped {
                        boolean organic();
                        String id();
                        @Nullable String note();
                        int size(int unit) throws Exception;
                        static void no() {}
                        private void hidden() {}
                    }
                }
                @interface Nullable {}
                """);
        NamedType grower = type(policy, "Trade.Grower");
        assertThat(grower.accessors())
                .extracting(Accessor::name)
                .containsExactly("id", "group", "date", "organic", "note", "size");
        Accessor id = grower.accessor("id").orElseThrow();
        assertThat(id.type().is("java.lang.String")).isTrue();
        assertThat(id.declaredIn().nestedName()).isEqualTo("Trade.Grower");
        Accessor group = grower.accessor("group").orElseThrow();
        assertThat(group.isAbstract()).isFalse();
        assertThat(group.place())
                .isEqualTo(Place.of(new ClassRef("fruit", "Trade.Grouped")).member("group()"));
        assertThat(grower.accessor("date").orElseThrow().effectiveDate()).isTrue();
        assertThat(grower.accessor("note").orElseThrow().nullable()).isTrue();
        assertThat(grower.accessor("size")).isEmpty();
        assertThat(grower.accessors().get(5).thrown()).containsExactly("java.lang.Exception");
        assertThat(type(policy, "Trade.Loose")
                        .accessor("id")
                        .orElseThrow()
                        .type()
                        .is("java.lang.String"))
                .isTrue();
    }

    @Test
    void readsWhereAPolicyIsNested() {
        Reading reading = new Readings().of("fruit.Outer.Trade", source("Outer", """
                                @SuppressWarnings("chainrule:unused-party")
                                class Outer {
                                    @Policy(source = "s") protected interface Trade {
                                        interface Grower {}
                                        @Chain void sell(Grower grower);
                                    }
                                }
                                """));
        Policy policy = reading.set().policy();
        assertThat(policy.visibility()).isEqualTo(Visibility.PACKAGE);
        assertThat(policy.suppressed()).containsExactly("unused-party");
        assertThat(policy.chains().get(0).method().suppressed()).containsExactly("unused-party");
        assertThat(policy.types().get(0).ref()).isEqualTo(new ClassRef("fruit", "Outer.Trade.Grower"));
    }

    @Test
    void readsAncestorsAboveFirstAndOnce() {
        Map<String, Reading> readings = new Readings()
                .of(
                        source("Top", "@Policy(source = \"s\") interface Top {}"),
                        source("Left", "@Policy(source = \"s\") interface Left extends Top {}"),
                        source("Right", "@Policy(source = \"s\") interface Right extends Plain, Top {}"),
                        source("Plain", "interface Plain {}"),
                        source("Both", "@Policy(source = \"s\") interface Both extends Right, Left {}"));
        Reading both = Objects.requireNonNull(readings.get("fruit.Both"));
        assertThat(both.set().ancestors()).extracting(Policy::name).containsExactly("Top", "Right", "Left");
        assertThat(both.unreadable()).isEmpty();
        assertThat(both.isWhole()).isTrue();
    }

    @Test
    void namesWhatDoesNotExist() {
        Reading reading = reading("""
                @Policy(source = "s", replaces = Gone.class) interface Trade extends Lost {
                    @Party("grower") interface Grower extends Faded { Market market(); }
                    @Chain void sell(Grower grower, List<Buyer> buyers);
                }
                """);
        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.missing()).containsExactlyInAnyOrder("@Policy", "Lost", "Faded", "Market", "Buyer");
        assertThat(reading.missingInClassFiles()).isEmpty();
    }

    private static List<String> names(Policy policy) {
        return policy.types().stream().map(type -> type.ref().nestedName()).collect(Collectors.toList());
    }

    static NamedType type(Policy policy, String nestedName) {
        return policy.types().stream()
                .filter(type -> type.ref().nestedName().equals(nestedName))
                .findFirst()
                .orElseThrow();
    }

    private static Policy policy(String text) {
        return reading(text).set().policy();
    }

    private static Reading reading(String text) {
        return new Readings().of("fruit.Trade", source("Trade", text));
    }

    static JavaFileObject source(String name, String text) {
        return forSourceString(
                "fruit." + name, "package fruit; import dev.chainrule.*; import java.util.List;\n" + text);
    }
}
