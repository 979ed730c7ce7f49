package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.meaning.Seat;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy for tests, with one chain and a fact of every kind: a sale goes from a trader, who is a smith or a baker, by a smith
 * to a run of bakers.
 */
final class Bazaar {

    static final ClassRef MARKET = ref("Market");
    static final ClassRef SALE = ref("Sale");
    static final ClassRef TRADER = ref("Trader");
    static final ClassRef SMITH = ref("Smith");
    static final ClassRef BAKER = ref("Baker");
    static final ClassRef GUILD = ref("Guild");
    static final ClassRef MASTER = ref("Master");
    static final ClassRef ADDRESS = ref("Address");
    static final List<String> MARKETS = List.of("NORTH", "SOUTH", "WEST");

    static final int DEAL = 0;
    static final int TRADERS = 1;
    static final int SMITHS = 2;
    static final int BAKERS = 3;

    private static final JavaType STRING = declared("java.lang", "String");
    private static final JavaType DATE = declared("java.time", "LocalDate");
    private static final JavaType MARKET_TYPE = new JavaType.Declared(MARKET, List.of());
    private static final JavaType ADDRESS_TYPE = new JavaType.Declared(ADDRESS, List.of());

    /** The facts of a trader, each kind of them. */
    static final Map<String, ValueType> FACTS = new LinkedHashMap<>();

    private static final Map<String, JavaType> TYPES = new LinkedHashMap<>();

    static {
        fact("name", STRING, new ValueType.Text());
        fact("nick", STRING, new ValueType.Text());
        fact("market", MARKET_TYPE, new ValueType.Choice(MARKET));
        fact("branch", MARKET_TYPE, new ValueType.Choice(MARKET));
        fact("count", new JavaType.Primitive("int"), new ValueType.Whole(Size.INT, false));
        fact("wealth", new JavaType.Primitive("long"), new ValueType.Whole(Size.LONG, false));
        fact("rank", new JavaType.Primitive("byte"), new ValueType.Whole(Size.BYTE, false));
        fact("letter", new JavaType.Primitive("char"), new ValueType.Whole(Size.CHAR, false));
        fact("stalls", declared("java.lang", "Integer"), new ValueType.Whole(Size.INT, true));
        fact("honest", new JavaType.Primitive("boolean"), new ValueType.Truth(false));
        fact("known", declared("java.lang", "Boolean"), new ValueType.Truth(true));
        fact("since", DATE, new ValueType.Date());
        fact("left", DATE, new ValueType.Date());
        fact("alias", optional(STRING), new ValueType.Maybe(new ValueType.Text()));
        fact("home", optional(MARKET_TYPE), new ValueType.Maybe(new ValueType.Choice(MARKET)));
        fact("expiry", optional(DATE), new ValueType.Maybe(new ValueType.Date()));
        fact("markets", many("Set", MARKET_TYPE), new ValueType.Many(new ValueType.Choice(MARKET)));
        fact("route", many("List", MARKET_TYPE), new ValueType.Many(new ValueType.Choice(MARKET)));
        fact("tags", many("Set", STRING), new ValueType.Many(new ValueType.Text()));
        fact(
                "numbers",
                many("Set", declared("java.lang", "Integer")),
                new ValueType.Many(new ValueType.Whole(Size.INT, true)));
        fact("address", ADDRESS_TYPE, new ValueType.Thing(ADDRESS));
        fact("second", ADDRESS_TYPE, new ValueType.Thing(ADDRESS));
    }

    /** Those that may be null in any case. */
    static final List<String> NULLABLE = List.of("nick", "branch", "stalls", "known", "left", "second");

    private Bazaar() {}

    static ValueType kind(String fact) {
        return Objects.requireNonNull(FACTS.get(fact), fact);
    }

    static ClassRef ref(String name) {
        return new ClassRef("bazaar", name);
    }

    private static void fact(String name, JavaType type, ValueType kind) {
        FACTS.put(name, kind);
        TYPES.put(name, type);
    }

    private static JavaType declared(String packageName, String name, JavaType... arguments) {
        return new JavaType.Declared(new ClassRef(packageName, name), List.of(arguments));
    }

    private static JavaType optional(JavaType of) {
        return declared("java.util", "Optional", of);
    }

    private static JavaType many(String name, JavaType of) {
        return declared("java.util", name, of);
    }

    static List<NamedType> types() {
        List<Accessor> facts = new ArrayList<>();
        TYPES.forEach((name, type) -> facts.add(accessor(TRADER, name, type, NULLABLE.contains(name), false)));
        Accessor date = accessor(SALE, "date", DATE, false, true);
        Accessor amount = accessor(SALE, "amount", new JavaType.Primitive("int"), false, false);
        Accessor city = accessor(ADDRESS, "city", STRING, false, false);
        Accessor zip = accessor(ADDRESS, "zip", new JavaType.Primitive("int"), false, false);
        return List.of(
                type(GUILD, Optional.empty(), List.of(), List.of()),
                type(MASTER, Optional.empty(), List.of(GUILD), List.of()),
                type(ADDRESS, Optional.empty(), List.of(), List.of(city, zip)),
                type(TRADER, Optional.empty(), List.of(), facts),
                type(SMITH, Optional.of("smith"), List.of(TRADER), facts),
                type(BAKER, Optional.of("baker"), List.of(TRADER), facts),
                type(SALE, Optional.empty(), List.of(), List.of(date, amount)));
    }

    private static Accessor accessor(ClassRef in, String name, JavaType type, boolean nullable, boolean date) {
        return new Accessor(
                name,
                type,
                0,
                true,
                false,
                nullable,
                date,
                List.of(),
                NamedType.Visibility.PUBLIC,
                in,
                Place.of(in).member(name + "()"));
    }

    private static NamedType type(
            ClassRef ref, Optional<String> party, List<ClassRef> above, List<Accessor> accessors) {
        return new NamedType(
                ref,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                List.of(),
                party,
                ref.equals(SALE),
                above,
                accessors,
                Place.of(ref));
    }

    static BoundChain chain() {
        Method method = method("trade", "void", List.of());
        return new BoundChain(
                new Chain(ref("Bazaar"), method, Dates.ALWAYS, "", List.of()),
                List.of(Window.ALWAYS),
                "",
                Optional.of(new BoundChain.Deal(0, "sale", SALE, "sale", Optional.of("date"))),
                List.of(
                        position(TRADERS, "trader", TRADER, List.of(SMITH, BAKER), false),
                        position(SMITHS, "smith", SMITH, List.of(), false),
                        position(BAKERS, "bakers", BAKER, List.of(), true)),
                List.of(),
                List.of());
    }

    private static BoundChain.Position position(
            int parameter, String name, ClassRef type, List<ClassRef> alternatives, boolean run) {
        return new BoundChain.Position(
                parameter, name, type, name, alternatives, run, run ? 0 : 1, run ? Integer.MAX_VALUE : 1);
    }

    private static Method method(String name, String returns, List<Parameter> parameters) {
        return new Method(
                name,
                parameters,
                new JavaType.Primitive(returns),
                Method.Flavor.STATIC,
                false,
                List.of(),
                List.of("Rule"),
                List.of(),
                Place.of(ref("Bazaar")).member(name));
    }

    /** A rule about the sale, the trader, the smith and the bakers. */
    static Rule rule(String name, Expression body, Fact... facts) {
        return rule(name, Optional.of(body), facts);
    }

    static Rule rule(String name, Optional<Expression> body, Fact... facts) {
        Place place = Place.of(ref("Bazaar")).member(name);
        List<Parameter> parameters = List.of(
                parameter("sale", new JavaType.Declared(SALE, List.of()), place.parameter(0)),
                parameter("trader", new JavaType.Declared(TRADER, List.of()), place.parameter(1)),
                parameter("smith", new JavaType.Declared(SMITH, List.of()), place.parameter(2)),
                parameter(
                        "bakers",
                        declared("java.util", "List", new JavaType.Declared(BAKER, List.of())),
                        place.parameter(3)));
        return new Rule(
                Rule.Kind.RULE,
                ref("Bazaar"),
                method(name, "boolean", parameters),
                name,
                "No.",
                List.of(),
                List.of(),
                false,
                Dates.ALWAYS,
                body.isPresent() ? Rule.Body.READ : Rule.Body.UNREAD,
                List.of(facts),
                List.of(),
                body);
    }

    private static Parameter parameter(String name, JavaType type, Place place) {
        return new Parameter(name, type, false, Optional.empty(), place);
    }

    static BoundPolicy policy(BoundChain chain, List<Rule> rules) {
        Policy policy = new Policy(
                ref("Bazaar"),
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                false,
                "Custom",
                "",
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                rules,
                List.of(),
                types(),
                List.of(),
                List.of(),
                List.of(),
                Place.of(ref("Bazaar")));
        return new BoundPolicy(
                policy,
                ref("Bazaar"),
                List.of(chain),
                rules,
                types(),
                List.of(new Enumeration(MARKET, MARKETS, false)),
                List.of());
    }

    static Lineup lineup(BoundChain chain, int bakers) {
        return new Lineup(chain, List.of(1, 1, bakers));
    }

    /** The rule, asked of all parties. */
    static Application application(Rule rule, int bakers, ClassRef... when) {
        List<Seat> run = new ArrayList<>();
        for (int i = 0; i < bakers; i++) {
            run.add(new Seat(2, i));
        }
        return new Application(
                rule,
                List.of(
                        new Application.Deal(),
                        new Application.One(new Seat(0, 0), List.of(when)),
                        new Application.One(new Seat(1, 0), List.of()),
                        new Application.Run(2, run)));
    }
}
