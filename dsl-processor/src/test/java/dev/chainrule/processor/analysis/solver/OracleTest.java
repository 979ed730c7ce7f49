package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.solver.Demand.Result;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.And;
import dev.chainrule.processor.model.Expression.Arithmetic;
import dev.chainrule.processor.model.Expression.Ask;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Expression.Contains;
import dev.chainrule.processor.model.Expression.Equal;
import dev.chainrule.processor.model.Expression.Get;
import dev.chainrule.processor.model.Expression.IsA;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.IsPresent;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Local;
import dev.chainrule.processor.model.Expression.Narrowed;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Or;
import dev.chainrule.processor.model.Expression.Parameter;
import dev.chainrule.processor.model.Expression.Quantified;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Same;
import dev.chainrule.processor.model.Expression.Shifted;
import dev.chainrule.processor.model.Expression.SizeOf;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.Expression.Unit;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be proven of single bodies, and what can't, among it what a naive encoding gets wrong. */
class OracleTest {

    private static final ValueType INT = new ValueType.Whole(Size.INT, false);
    private static final Expression SINCE = ask("since");
    private static final Expression COUNT = ask("count");
    private static final Expression NAME = ask("name");

    static Expression ask(String fact) {
        return new Ask(new Parameter(2), fact, Bazaar.kind(fact), Bazaar.NULLABLE.contains(fact));
    }

    static Expression other(String fact) {
        return new Ask(new Parameter(1), fact, Bazaar.kind(fact), Bazaar.NULLABLE.contains(fact));
    }

    static Expression number(long value) {
        return new Literal(new Value.Whole(value));
    }

    static Expression text(String value) {
        return new Literal(new Value.Text(value));
    }

    static Expression day(String value) {
        return new Literal(Value.Date.of(LocalDate.parse(value)));
    }

    static Expression market(String constant) {
        return new Literal(new Value.Choice(Bazaar.MARKET, constant));
    }

    static Expression plus(Expression left, Expression right) {
        return new Arithmetic(Operator.PLUS, left, right, Size.INT);
    }

    static Expression times(Expression left, Expression right) {
        return new Arithmetic(Operator.TIMES, left, right, Size.INT);
    }

    static Expression compare(Expression left, Relation relation, Expression right) {
        return new Compare(relation, left, right);
    }

    static Expression equal(Expression left, Expression right) {
        return new Equal(left, right, false);
    }

    static Expression months(Expression date, long months) {
        return new Shifted(date, Unit.MONTHS, number(Math.abs(months)), months < 0);
    }

    static Expression implies(Expression premise, Expression conclusion) {
        return new Or(new Not(premise), conclusion);
    }

    static Expression after(Expression date, String day) {
        return compare(date, Relation.GREATER, day(day));
    }

    static Expression before(Expression date, String day) {
        return compare(date, Relation.LESS, day(day));
    }

    static Expression length(Expression text) {
        return new Computed("java.lang.String", "length()", List.of(text), INT);
    }

    static Expression startsWith(Expression text, String with) {
        return new Computed(
                "java.lang.String",
                "startsWith(java.lang.String)",
                List.of(text, text(with)),
                new ValueType.Truth(false));
    }

    static Expression impure(int site, Expression... arguments) {
        return new Unread(
                site, Reason.CALL, Optional.empty(), "Dice.roll(String)", List.of(arguments), new ValueType.Text());
    }

    static Expression normal(Expression date) {
        return new And(after(date, "1900-01-01"), before(date, "2100-01-01"));
    }

    /** Bodies that are true of everybody. */
    static Stream<Arguments> proven() {
        return Stream.of(
                Arguments.of("a number is itself", compare(COUNT, Relation.EQUAL, COUNT)),
                Arguments.of(
                        "x + 1 > x below the greatest",
                        implies(
                                compare(COUNT, Relation.LESS, number(Integer.MAX_VALUE)),
                                compare(plus(COUNT, number(1)), Relation.GREATER, COUNT))),
                Arguments.of("a byte + 1 > it", compare(plus(ask("rank"), number(1)), Relation.GREATER, ask("rank"))),
                Arguments.of(
                        "null == null", implies(new IsNull(ask("branch")), new Same(ask("branch"), ask("branch")))),
                Arguments.of("a fact is itself, null or not", new Equal(ask("nick"), ask("nick"), true)),
                Arguments.of("other facts are there", new Not(new IsNull(NAME))),
                Arguments.of("two reads agree", equal(NAME, NAME)),
                Arguments.of(
                        "one of three",
                        new Or(
                                new Same(ask("market"), market("NORTH")),
                                new Or(
                                        new Same(ask("market"), market("SOUTH")),
                                        new Same(ask("market"), market("WEST"))))),
                Arguments.of("in order", compare(ask("market"), Relation.AT_MOST, market("WEST"))),
                Arguments.of(
                        "a later month is later",
                        implies(normal(SINCE), compare(months(SINCE, 1), Relation.GREATER, SINCE))),
                Arguments.of(
                        "a year is twelve months",
                        implies(
                                normal(SINCE),
                                compare(
                                        months(SINCE, 12),
                                        Relation.EQUAL,
                                        new Shifted(SINCE, Unit.YEARS, number(1), false)))),
                Arguments.of(
                        "two weeks are fourteen days",
                        implies(
                                normal(SINCE),
                                compare(
                                        new Shifted(SINCE, Unit.WEEKS, number(2), false),
                                        Relation.EQUAL,
                                        new Shifted(SINCE, Unit.DAYS, number(14), false)))),
                Arguments.of(
                        "order is kept by months",
                        implies(
                                new And(
                                        normal(SINCE),
                                        new And(
                                                normal(other("since")),
                                                compare(SINCE, Relation.AT_MOST, other("since")))),
                                compare(months(SINCE, 5), Relation.AT_MOST, months(other("since"), 5)))),
                Arguments.of(
                        "asked safely",
                        new Or(
                                new Not(new IsPresent(ask("alias"))),
                                equal(new Get(ask("alias")), new Get(ask("alias"))))),
                Arguments.of(
                        "what is in is not nothing",
                        implies(
                                new Contains(ask("tags"), text("x")),
                                compare(new SizeOf(ask("tags")), Relation.GREATER, number(0)))),
                Arguments.of(
                        "of a set of three no more than three",
                        compare(new SizeOf(ask("markets")), Relation.AT_MOST, number(3))),
                Arguments.of(
                        "all are no others",
                        implies(
                                new And(
                                        new Quantified(true, ask("tags"), 0, equal(new Local(0), text("x"))),
                                        new Contains(ask("tags"), NAME)),
                                equal(NAME, text("x")))),
                Arguments.of(
                        "none where all differ",
                        implies(
                                new Quantified(true, ask("markets"), 0, new Same(new Local(0), market("NORTH"))),
                                compare(new SizeOf(ask("markets")), Relation.AT_MOST, number(1)))),
                Arguments.of("a smith is a smith", new IsA(new Parameter(2), Bazaar.SMITH)),
                Arguments.of(
                        "smith or baker",
                        new Or(new IsA(new Parameter(1), Bazaar.SMITH), new IsA(new Parameter(1), Bazaar.BAKER))),
                Arguments.of(
                        "masters are of the guild",
                        implies(new IsA(new Parameter(2), Bazaar.MASTER), new IsA(new Parameter(2), Bazaar.GUILD))),
                Arguments.of("length of a literal", compare(length(text("abc")), Relation.EQUAL, number(3))),
                Arguments.of(
                        "a function is one",
                        implies(
                                equal(NAME, other("name")),
                                compare(length(NAME), Relation.EQUAL, length(other("name"))))),
                Arguments.of(
                        "known length",
                        implies(equal(NAME, text("abc")), compare(length(NAME), Relation.EQUAL, number(3)))),
                Arguments.of(
                        "an even number",
                        compare(
                                new Arithmetic(Operator.REMAINDER, times(COUNT, number(2)), number(2), Size.INT),
                                Relation.EQUAL,
                                number(0))),
                Arguments.of(
                        "division cuts towards zero",
                        implies(
                                new And(
                                        compare(COUNT, Relation.GREATER, number(-3)),
                                        compare(COUNT, Relation.LESS, number(3))),
                                compare(
                                        new Arithmetic(Operator.DIVIDED_BY, COUNT, number(3), Size.INT),
                                        Relation.EQUAL,
                                        number(0)))),
                Arguments.of("narrowed", compare(new Narrowed(COUNT, Size.BYTE), Relation.AT_MOST, number(127))),
                Arguments.of(
                        "all bakers have names",
                        new Quantified(
                                true,
                                new Parameter(3),
                                0,
                                new Not(new IsNull(new Ask(new Local(0), "name", new ValueType.Text(), false))))),
                Arguments.of(
                        "a throwing right side that is not reached",
                        new Or(new Literal(new Value.Truth(true)), new Throws())));
    }

    /** Bodies that are not true of somebody, or throw. */
    static Stream<Arguments> refuted() {
        return Stream.of(
                Arguments.of("x + 1 > x", compare(plus(COUNT, number(1)), Relation.GREATER, COUNT)),
                Arguments.of(
                        "-x of the least",
                        implies(
                                compare(COUNT, Relation.LESS, number(0)),
                                compare(times(COUNT, number(-1)), Relation.GREATER, number(0)))),
                Arguments.of("a throwing left side", new Or(new Throws(), new Literal(new Value.Truth(true)))),
                Arguments.of("null.equals", equal(ask("nick"), ask("nick"))),
                Arguments.of("unboxing null", compare(ask("stalls"), Relation.EQUAL, ask("stalls"))),
                Arguments.of("an empty Optional", equal(new Get(ask("alias")), new Get(ask("alias")))),
                Arguments.of("a die", equal(impure(0, NAME), impure(1, NAME))),
                Arguments.of(
                        "there and back by a month",
                        implies(normal(SINCE), compare(months(months(SINCE, 1), -1), Relation.EQUAL, SINCE))),
                Arguments.of(
                        "a month is 30 days",
                        implies(
                                normal(SINCE),
                                compare(
                                        months(SINCE, 1),
                                        Relation.EQUAL,
                                        new Shifted(SINCE, Unit.DAYS, number(30), false)))),
                Arguments.of("later for ever", compare(months(SINCE, 1), Relation.GREATER, SINCE)),
                Arguments.of(
                        "tomorrow for ever",
                        compare(new Shifted(SINCE, Unit.DAYS, number(1), false), Relation.GREATER, SINCE)),
                Arguments.of(
                        "division by what may be zero",
                        compare(
                                new Arithmetic(Operator.DIVIDED_BY, number(0), COUNT, Size.INT),
                                Relation.EQUAL,
                                number(0))),
                Arguments.of("short names", compare(length(NAME), Relation.LESS, number(12))),
                Arguments.of("no such prefix", new Not(startsWith(NAME, "DE"))),
                Arguments.of("not of a guild", new Not(new IsA(new Parameter(2), Bazaar.GUILD))),
                Arguments.of("a smith", new IsA(new Parameter(1), Bazaar.SMITH)),
                Arguments.of("an empty set", compare(new SizeOf(ask("tags")), Relation.GREATER, number(0))),
                Arguments.of("more than five", compare(new SizeOf(ask("numbers")), Relation.LESS, number(5))),
                Arguments.of("a list holds things twice", compare(new SizeOf(ask("route")), Relation.LESS, number(5))),
                Arguments.of(
                        "some element",
                        new Not(new Quantified(
                                false, ask("numbers"), 0, compare(new Local(0), Relation.GREATER, number(7))))),
                Arguments.of("different names", new Not(equal(NAME, other("name")))),
                Arguments.of("equal names", equal(NAME, other("name"))),
                Arguments.of("a known name", new Not(equal(NAME, text("Smith & Sons")))),
                Arguments.of(
                        "second addresses",
                        equal(
                                new Ask(ask("second"), "city", new ValueType.Text(), false),
                                new Ask(ask("second"), "city", new ValueType.Text(), false))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void proven(String name, Expression body) {
        assertThat(ask(body, Result.FAILS, false, Unreadable.ANSWERS_ANYTHING)).isInstanceOf(Verdict.Impossible.class);
        assertThat(ask(body, Result.PASSES, false, Unreadable.ANSWERS_ANYTHING)).isInstanceOf(Verdict.Possible.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuted(String name, Expression body) {
        assertThat(ask(body, Result.FAILS, false, Unreadable.ANSWERS_ANYTHING)).isInstanceOf(Verdict.Possible.class);
    }

    @Test
    void callsThatAnswerAlike() {
        Expression body = equal(impure(0, NAME), impure(1, NAME));
        Verdict alike = ask(body, Result.FALSE, false, Unreadable.ANSWERS_ALIKE);
        assertThat(alike).isInstanceOf(Verdict.Impossible.class);
        Verdict fresh = ask(body, Result.FALSE, false, Unreadable.ANSWERS_ANYTHING);
        assertThat(((Verdict.Possible) fresh).unread())
                .hasSize(2)
                .allMatch(text -> text.startsWith("Dice.roll(String) answers"));
    }

    @Test
    void missingFacts() {
        Expression body = new Not(new IsNull(NAME));
        assertThat(ask(body, Result.FAILS, true, Unreadable.ANSWERS_ANYTHING)).isInstanceOf(Verdict.Possible.class);
        Rule rule = Bazaar.rule("rule", body, new Fact(2, List.of("name")));
        assertThat(ask(rule, Result.FALSE, true, Unreadable.ANSWERS_ANYTHING)).isInstanceOf(Verdict.Impossible.class);
        assertThat(ask(rule, Result.THROWS, true, Unreadable.ANSWERS_ANYTHING)).isInstanceOf(Verdict.Possible.class);
    }

    @Test
    void aBodyThatCannotBeRead() {
        Rule rule = Bazaar.rule("rule", Optional.empty());
        for (Result result : Result.values()) {
            Verdict verdict = ask(rule, result, false, Unreadable.ANSWERS_ANYTHING);
            assertThat(verdict).isInstanceOf(Verdict.Possible.class);
            assertThat(((Verdict.Possible) verdict).unread()).hasSize(1);
        }
    }

    @Test
    void valuesAreReadable() {
        Verdict verdict = ask(after(SINCE, "2024-05-05"), Result.PASSES, false, Unreadable.ANSWERS_ANYTHING);
        Request request = ((Verdict.Possible) verdict).request();
        assertThat(request.parties().get(1).get(0).facts().get("since"))
                .isInstanceOfSatisfying(
                        Value.Date.class, since -> assertThat(since.date()).isBetween("2024-05-06", "2100-01-01"));
    }

    /** A product wraps to what is below zero; terms know too little of it to find out, and nobody claims anything. */
    @Test
    void productsOfUnknowns() {
        Expression body = compare(times(COUNT, COUNT), Relation.AT_LEAST, number(0));
        assertThat(ask(body, Result.FAILS, false, Unreadable.ANSWERS_ANYTHING))
                .isNotInstanceOf(Verdict.Impossible.class);
    }

    static Verdict ask(Expression body, Result result, boolean missing, Unreadable unreadable) {
        return ask(Bazaar.rule("rule", body), result, missing, unreadable);
    }

    static Verdict ask(Rule rule, Result result, boolean missing, Unreadable unreadable) {
        BoundChain chain = Bazaar.chain();
        BoundPolicy policy = Bazaar.policy(chain, List.of(rule));
        Application application = Bazaar.application(rule, 1);
        Situation situation = new Situation(Bazaar.lineup(chain, 1), Window.ALWAYS, missing, unreadable, true);
        return new Oracle(policy, () -> false).ask(situation, List.of(new Demand(application, result)));
    }
}
