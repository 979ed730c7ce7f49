package dev.chainrule.processor.analysis.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Seat;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sale of a seller through brokers to a buyer, who is told of as far as rules ask. */
class RequestWordsTest {

    private static final ClassRef POLICY = new ClassRef("trade", "Trade");
    private static final ClassRef SALE = new ClassRef("trade", "Trade.Sale");
    private static final ClassRef SELLER = new ClassRef("trade", "Trade.Seller");
    private static final ClassRef BROKER = new ClassRef("trade", "Trade.Broker");
    private static final ClassRef BUYER = new ClassRef("trade", "Trade.FinalBuyer");
    private static final ValueType TEXT = new ValueType.Text();

    private static final Request REQUEST = new Request(
            chain(),
            Optional.of(new Value.Thing(
                    List.of(SALE),
                    Map.of(
                            "date", Value.Date.of(LocalDate.of(2020, 1, 31)),
                            "urgent", new Value.Truth(false),
                            "unread", new Value.Truth(true)))),
            List.of(
                    List.of(new Value.Thing(
                            List.of(SELLER),
                            Map.of(
                                    "name", new Value.Text("\"a\"\n"),
                                    "grade", new Value.Whole('x'),
                                    "address", new Value.Thing(List.of(), Map.of("city", new Value.Nothing())),
                                    "referral", new Value.Maybe(Optional.empty())))),
                    List.of(broker("b"), broker("c")),
                    List.of(new Value.Thing(
                            List.of(BUYER),
                            Map.of(
                                    "name", new Value.Text("a"),
                                    "goods", new Value.Many(List.of(new Value.Text("tea"), new Value.Text("silk"))),
                                    "none", new Value.Many(List.of()),
                                    "terms", new Value.Other(new JavaType.Declared(SALE, List.of())))))));

    private static Value.Thing broker(String name) {
        return new Value.Thing(List.of(BROKER), Map.of("name", new Value.Text(name)));
    }

    @Test
    void tellsNothingThatNoRuleReads() {
        assertThat(words().of(REQUEST, List.of()))
                .isEqualTo("on 2020-01-31, along honest seller > broker > broker > final buyer");
    }

    @Test
    void tellsWhatApplicationsReadInOrderOfPositions() {
        Rule rule = rule(new Expression.And(
                new Expression.Equal(ask(1, "name", TEXT), ask(0, "name", TEXT), false),
                ask(2, "urgent", new ValueType.Truth(false))));
        Application application = new Application(
                rule,
                List.of(
                        new Application.One(new Seat(1, 1), List.of()),
                        new Application.One(new Seat(2, 0), List.of()),
                        new Application.Deal()));

        assertThat(words().ofApplications(REQUEST, List.of(application)))
                .isEqualTo("on 2020-01-31, along honest seller > broker > broker > final buyer, where"
                        + " broker2.name is \"c\", buyer.name is \"a\" and sale.urgent is false");
    }

    @Test
    void tellsValuesOfEveryKind() {
        assertThat(told(0, "name", TEXT)).isEqualTo("seller.name is \"\\\"a\\\"\\u000a\"");
        assertThat(told(0, "grade", new ValueType.Whole(ValueType.Size.CHAR, false)))
                .isEqualTo("seller.grade is 'x'");
        assertThat(told(0, "grade", new ValueType.Whole(ValueType.Size.INT, false)))
                .isEqualTo("seller.grade is 120");
        assertThat(told(0, "referral", new ValueType.Maybe(TEXT))).isEqualTo("seller.referral is absent");
        assertThat(told(2, "goods", new ValueType.Many(TEXT))).isEqualTo("buyer.goods is [\"tea\", \"silk\"]");
        assertThat(told(2, "none", new ValueType.Many(TEXT))).isEqualTo("buyer.none is empty");
        assertThat(told(2, "terms", new ValueType.Thing(SALE))).isEqualTo("buyer.terms is any Sale");
    }

    @Test
    void aPathIsToldToItsEnd() {
        Expression address = new Expression.Let(
                7,
                ask(0, "address", new ValueType.Thing(SALE)),
                new Expression.IsNull(new Expression.Ask(new Expression.Local(7), "city", TEXT, false)));

        assertThat(tellOne(0, rule(address))).isEqualTo("seller.address.city is missing");
    }

    @Test
    void whereNoBodyWasReadTheFactsCount() {
        Rule unread = rule(Optional.empty());

        assertThat(tellOne(2, unread)).isEqualTo("buyer.name is \"a\"");
    }

    private static String told(int position, String accessor, ValueType type) {
        return tellOne(position, rule(new Expression.IsNull(ask(0, accessor, type))));
    }

    private static String tellOne(int position, Rule rule) {
        Application application = new Application(rule, List.of(new Application.One(new Seat(position, 0), List.of())));
        String told = words().ofApplications(REQUEST, List.of(application));
        return told.substring(told.indexOf("where ") + 6);
    }

    private static Expression ask(int parameter, String accessor, ValueType type) {
        return new Expression.Ask(new Expression.Parameter(parameter), accessor, type, false);
    }

    private static Rule rule(Expression condition) {
        return rule(Optional.of(condition));
    }

    private static Rule rule(Optional<Expression> condition) {
        return new Rule(
                Rule.Kind.RULE,
                POLICY,
                method("rule"),
                "rule",
                "No.",
                List.of(),
                List.of(),
                false,
                Dates.ALWAYS,
                Rule.Body.READ,
                List.of(new Fact(0, List.of("name"))),
                List.of(),
                condition);
    }

    private static Method method(String name) {
        return new Method(
                name,
                List.of(),
                new JavaType.Primitive("void"),
                Method.Flavor.ABSTRACT,
                false,
                List.of(),
                List.of(),
                List.of(),
                Place.of(POLICY));
    }

    private static BoundChain chain() {
        return new BoundChain(
                new Chain(POLICY, method("sell"), Dates.ALWAYS, "", List.of()),
                List.of(Window.ALWAYS),
                "",
                Optional.of(new BoundChain.Deal(0, "sale", SALE, "sale", Optional.of("date"))),
                List.of(
                        new BoundChain.Position(1, "seller", SELLER, "seller", List.of(), false, 1, 1),
                        new BoundChain.Position(2, "brokers", BROKER, "broker", List.of(), true, 0, 9),
                        new BoundChain.Position(3, "buyer", BUYER, "buyer", List.of(), false, 1, 1)),
                List.of(),
                List.of());
    }

    private static RequestWords words() {
        NamedType seller = new NamedType(
                SELLER,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                List.of(),
                Optional.of("honest seller"),
                false,
                List.of(),
                List.of(),
                Place.of(SELLER));
        Policy policy = new Policy(
                POLICY,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                false,
                "Statutes",
                "",
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(seller),
                List.of(),
                List.of(),
                List.of(),
                Place.of(POLICY));
        return new RequestWords(
                new BoundPolicy(policy, POLICY, List.of(chain()), List.of(), List.of(seller), List.of(), List.of()));
    }
}
