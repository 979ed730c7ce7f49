package dev.chainrule.processor.analysis.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Unit;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Does an expression come to what Java makes of it? */
class InterpreterTest {

    private static final Object THROWS = new Result.Thrown();
    private static final Object OPEN = new Result.Open();

    private static final ClassRef COLOUR = new ClassRef("trade", "Colour");
    private static final ClassRef SELLER = new ClassRef("trade", "Seller");
    private static final ClassRef BROKER = new ClassRef("trade", "Broker");

    private static final Expression NULL = new Expression.Literal(new Value.Nothing());
    private static final Expression TRUE = literal(true);
    private static final Expression FALSE = literal(false);
    private static final Expression UNREAD = unread(new ValueType.Truth(false));
    private static final Expression BOOM = new Expression.Throws();

    private static final Interpreter INTERPRETER = new Interpreter(new Kinship(
            List.of(type(BROKER, SELLER), type(SELLER)),
            List.of(new Enumeration(COLOUR, List.of("RED", "GREEN", "BLUE"), false))));

    /** What the first parameter stands for. */
    private static final Value.Thing BROKERS = new Value.Thing(
            List.of(BROKER),
            Map.of(
                    "name", new Value.Text("Ann"),
                    "nothing", new Value.Nothing(),
                    "address", new Value.Thing(List.of(), Map.of("city", new Value.Text("Oslo"))),
                    "grades", many(new Value.Whole(3), new Value.Whole(5)),
                    "holes", many(new Value.Whole(3), new Value.Nothing())));

    static Stream<Arguments> conditions() {
        return Stream.of(
                row("not true", new Expression.Not(TRUE), false),
                row("not null", new Expression.Not(NULL), THROWS),
                row("true && true", and(TRUE, TRUE), true),
                row("true && false", and(TRUE, FALSE), false),
                row("false && throws", and(FALSE, BOOM), false),
                row("true && throws", and(TRUE, BOOM), THROWS),
                row("throws && false", and(BOOM, FALSE), THROWS),
                row("null && true", and(NULL, TRUE), THROWS),
                row("true && null", and(TRUE, NULL), THROWS),
                row("(true && null) is a value", new Expression.Let(1, and(TRUE, NULL), TRUE), THROWS),
                row("false || true", or(FALSE, TRUE), true),
                row("false || false", or(FALSE, FALSE), false),
                row("true || throws", or(TRUE, BOOM), true),
                row("false || throws", or(FALSE, BOOM), THROWS),
                row("false || null", or(FALSE, NULL), THROWS),
                row("!(false || false) && true", and(new Expression.Not(or(FALSE, FALSE)), TRUE), true),
                row("true ? false : throws", new Expression.If(TRUE, FALSE, BOOM), false),
                row("false ? throws : true", new Expression.If(FALSE, BOOM, TRUE), true),
                row("null ? true : true", new Expression.If(NULL, TRUE, TRUE), THROWS),
                row("true ? null : true", new Expression.If(TRUE, NULL, TRUE), new Value.Nothing()),
                row("throws", BOOM, THROWS),
                row("a local twice", new Expression.Let(7, TRUE, and(local(7), local(7))), true),
                row(
                        "a local of a local",
                        new Expression.Let(1, FALSE, new Expression.Let(2, not(local(1)), local(2))),
                        true),
                row("a local that throws and is not used", new Expression.Let(1, BOOM, TRUE), THROWS),
                row("a local beside a condition", and(new Expression.Let(1, TRUE, local(1)), TRUE), true));
    }

    static Stream<Arguments> unread() {
        return Stream.of(
                row("unread", UNREAD, OPEN),
                row("false && unread", and(FALSE, UNREAD), false),
                row("true && unread", and(TRUE, UNREAD), OPEN),
                row("unread && false", and(UNREAD, FALSE), OPEN),
                row("true || unread", or(TRUE, UNREAD), true),
                row("unread || true", or(UNREAD, TRUE), OPEN),
                row("throws before unread", and(BOOM, UNREAD), THROWS),
                row(
                        "an argument throws",
                        new Expression.Unread(
                                1,
                                Expression.Reason.CALL,
                                Optional.empty(),
                                "f",
                                List.of(BOOM),
                                new ValueType.Truth(false)),
                        THROWS),
                row("a local unread and not used", new Expression.Let(1, UNREAD, TRUE), OPEN),
                row("unread is null", new Expression.IsNull(UNREAD), OPEN),
                row("a branch not taken", new Expression.If(TRUE, TRUE, UNREAD), true));
    }

    static Stream<Arguments> objects() {
        Expression party = new Expression.Parameter(0);
        return Stream.of(
                row("a fact", ask(party, "name"), new Value.Text("Ann")),
                row("a fact of a fact", ask(ask(party, "address"), "city"), new Value.Text("Oslo")),
                row("a null fact", ask(party, "nothing"), new Value.Nothing()),
                row("a fact of null", ask(ask(party, "nothing"), "city"), THROWS),
                row("a fact that nobody told", ask(party, "age"), OPEN),
                row("is a broker", new Expression.IsA(party, BROKER), true),
                row("is a seller", new Expression.IsA(party, SELLER), true),
                row("is a colour", new Expression.IsA(party, COLOUR), false),
                row("is an object", new Expression.IsA(party, new ClassRef("java.lang", "Object")), true),
                row("null is a seller", new Expression.IsA(NULL, SELLER), false),
                row("a text is a text", new Expression.IsA(literal("x"), new ClassRef("java.lang", "String")), true),
                row(
                        "a text is comparable",
                        new Expression.IsA(literal("x"), new ClassRef("java.lang", "Comparable")),
                        OPEN),
                row("null is null", new Expression.IsNull(NULL), true),
                row("a text is null", new Expression.IsNull(literal("")), false));
    }

    static Stream<Arguments> comparisons() {
        Expression red = literal(COLOUR, "RED");
        Expression blue = literal(COLOUR, "BLUE");
        return Stream.of(
                row("red == red", new Expression.Same(red, red), true),
                row("red == blue", new Expression.Same(red, blue), false),
                row("red == null", new Expression.Same(red, NULL), false),
                row("null == null", new Expression.Same(NULL, NULL), true),
                row("true == false", new Expression.Same(TRUE, FALSE), false),
                row("a.equals(a)", equal(literal("a"), literal("a")), true),
                row("a.equals(b)", equal(literal("a"), literal("b")), false),
                row("a.equals(null)", equal(literal("a"), NULL), false),
                row("null.equals(a)", equal(NULL, literal("a")), THROWS),
                row("null.equals(null)", equal(NULL, NULL), THROWS),
                row("Objects.equals(null, a)", new Expression.Equal(NULL, literal("a"), true), false),
                row("Objects.equals(null, null)", new Expression.Equal(NULL, NULL, true), true),
                row("Optional.of(1).equals(Optional.of(1))", equal(maybe(literal(1)), maybe(literal(1))), true),
                row("Optional.of(1).equals(Optional.of(2))", equal(maybe(literal(1)), maybe(literal(2))), false),
                row("Optional.of(1).equals(Optional.empty())", equal(maybe(literal(1)), empty()), false),
                row("Optional.empty().equals(Optional.empty())", equal(empty(), empty()), true),
                row("a party equals itself", equal(new Expression.Parameter(0), new Expression.Parameter(0)), OPEN),
                row("1 < 2", compare(Relation.LESS, literal(1), literal(2)), true),
                row("2 < 2", compare(Relation.LESS, literal(2), literal(2)), false),
                row("2 <= 2", compare(Relation.AT_MOST, literal(2), literal(2)), true),
                row("3 <= 2", compare(Relation.AT_MOST, literal(3), literal(2)), false),
                row("2 == 2", compare(Relation.EQUAL, literal(2), literal(2)), true),
                row("2 != 2", compare(Relation.UNEQUAL, literal(2), literal(2)), false),
                row("2 >= 2", compare(Relation.AT_LEAST, literal(2), literal(2)), true),
                row("1 > 2", compare(Relation.GREATER, literal(1), literal(2)), false),
                row("MIN < MAX", compare(Relation.LESS, literal(Long.MIN_VALUE), literal(Long.MAX_VALUE)), true),
                row("null < 1", compare(Relation.LESS, NULL, literal(1)), THROWS),
                row("1 < null", compare(Relation.LESS, literal(1), NULL), THROWS),
                row("red < blue", compare(Relation.LESS, red, blue), true),
                row("red > null", compare(Relation.GREATER, red, NULL), THROWS),
                row("red < a constant of later", compare(Relation.LESS, red, literal(COLOUR, "VIOLET")), OPEN),
                row("isBefore", compare(Relation.LESS, date("2020-01-31"), date("2020-02-01")), true),
                row("isAfter null", compare(Relation.GREATER, date("2020-01-31"), NULL), THROWS));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                row("1 + 2", calculate(Operator.PLUS, 1, 2, Size.INT), 3),
                row("int MAX + 1", calculate(Operator.PLUS, Integer.MAX_VALUE, 1, Size.INT), Integer.MIN_VALUE),
                row("int MAX + 1L", calculate(Operator.PLUS, Integer.MAX_VALUE, 1, Size.LONG), 2147483648L),
                row("long MAX + 1", calculate(Operator.PLUS, Long.MAX_VALUE, 1, Size.LONG), Long.MIN_VALUE),
                row("int MIN - 1", calculate(Operator.MINUS, Integer.MIN_VALUE, 1, Size.INT), Integer.MAX_VALUE),
                row("65536 * 65536", calculate(Operator.TIMES, 65536, 65536, Size.INT), 0),
                row("MIN * MIN", calculate(Operator.TIMES, Integer.MIN_VALUE, Integer.MIN_VALUE, Size.INT), 0),
                row("MIN * -1", calculate(Operator.TIMES, Integer.MIN_VALUE, -1, Size.INT), Integer.MIN_VALUE),
                row("long MAX * 2", calculate(Operator.TIMES, Long.MAX_VALUE, 2, Size.LONG), -2),
                row("-7 / 2", calculate(Operator.DIVIDED_BY, -7, 2, Size.INT), -3),
                row("-7 % 2", calculate(Operator.REMAINDER, -7, 2, Size.INT), -1),
                row("MIN / -1", calculate(Operator.DIVIDED_BY, Integer.MIN_VALUE, -1, Size.INT), Integer.MIN_VALUE),
                row("long MIN / -1", calculate(Operator.DIVIDED_BY, Long.MIN_VALUE, -1, Size.LONG), Long.MIN_VALUE),
                row("long MIN % -1", calculate(Operator.REMAINDER, Long.MIN_VALUE, -1, Size.LONG), 0),
                row("1 / 0", calculate(Operator.DIVIDED_BY, 1, 0, Size.INT), THROWS),
                row("1 % 0", calculate(Operator.REMAINDER, 1, 0, Size.LONG), THROWS),
                row("null + 1", new Expression.Arithmetic(Operator.PLUS, NULL, literal(1), Size.INT), THROWS),
                row("(byte) 200", new Expression.Narrowed(literal(200), Size.BYTE), -56),
                row("(short) 40000", new Expression.Narrowed(literal(40000), Size.SHORT), -25536),
                row("(char) -1", new Expression.Narrowed(literal(-1), Size.CHAR), 65535),
                row("(int) 2^32 + 5", new Expression.Narrowed(literal(4294967301L), Size.INT), 5),
                row("(long) 5", new Expression.Narrowed(literal(5), Size.LONG), 5),
                row("(int) null", new Expression.Narrowed(NULL, Size.INT), THROWS));
    }

    static Stream<Arguments> dates() {
        String max = LocalDate.MAX.toString();
        String min = LocalDate.MIN.toString();
        return Stream.of(
                row("a day later", shift("2024-02-28", Unit.DAYS, 1, false), day("2024-02-29")),
                row("a day earlier", shift("2024-03-01", Unit.DAYS, 1, true), day("2024-02-29")),
                row("a week later", shift("2023-12-31", Unit.WEEKS, 1, false), day("2024-01-07")),
                row("a month after the 31st", shift("2023-01-31", Unit.MONTHS, 1, false), day("2023-02-28")),
                row("a month before the 31st", shift("2024-03-31", Unit.MONTHS, 1, true), day("2024-02-29")),
                row("a year after a leap day", shift("2024-02-29", Unit.YEARS, 1, false), day("2025-02-28")),
                row("minus a month later", shift("2024-03-31", Unit.MONTHS, -1, false), day("2024-02-29")),
                row("after the last day", shift(max, Unit.DAYS, 1, false), THROWS),
                row("before the first day", shift(min, Unit.DAYS, 1, true), THROWS),
                row("the last day itself", shift(max, Unit.DAYS, 0, false), day(max)),
                row("too many weeks", shift("2024-01-01", Unit.WEEKS, Long.MAX_VALUE, false), THROWS),
                row("too many months", shift("2024-01-01", Unit.MONTHS, Long.MAX_VALUE, false), THROWS),
                row("too many years", shift("2024-01-01", Unit.YEARS, 1_000_000_000L, false), THROWS),
                row("the least of all amounts, back", shift("2024-01-01", Unit.DAYS, Long.MIN_VALUE, true), THROWS),
                row("null moved", new Expression.Shifted(NULL, Unit.DAYS, literal(1), false), THROWS),
                row("moved by null", new Expression.Shifted(date("2024-01-01"), Unit.DAYS, NULL, false), THROWS));
    }

    static Stream<Arguments> collections() {
        Expression grades = ask(new Expression.Parameter(0), "grades");
        Expression holes = ask(new Expression.Parameter(0), "holes");
        Expression noElements = new Expression.ManyOf(List.of());
        return Stream.of(
                row("Set.of(1, 2)", manyOf(literal(1), literal(2)), many(new Value.Whole(1), new Value.Whole(2))),
                row("Set.of(null)", manyOf(NULL), THROWS),
                row("contains", new Expression.Contains(grades, literal(5)), true),
                row("contains not", new Expression.Contains(grades, literal(4)), false),
                row("contains beside a hole", new Expression.Contains(holes, literal(4)), false),
                row("a fact contains null", new Expression.Contains(holes, NULL), OPEN),
                row(
                        "Set.of(1) or EnumSet.of(1) contains null",
                        new Expression.Contains(manyOf(literal(1)), NULL),
                        OPEN),
                row("null.contains(1)", new Expression.Contains(NULL, literal(1)), THROWS),
                row("size", new Expression.SizeOf(grades), 2),
                row("size of null", new Expression.SizeOf(NULL), THROWS),
                row("all above 2", new Expression.Quantified(true, grades, 1, above(2)), true),
                row("all above 3", new Expression.Quantified(true, grades, 1, above(3)), false),
                row("any above 4", new Expression.Quantified(false, grades, 1, above(4)), true),
                row("any above 5", new Expression.Quantified(false, grades, 1, above(5)), false),
                row("all of none", new Expression.Quantified(true, noElements, 1, BOOM), true),
                row("any of none", new Expression.Quantified(false, noElements, 1, BOOM), false),
                row("any stops before the hole", new Expression.Quantified(false, holes, 1, above(2)), true),
                row("any comes to the hole", new Expression.Quantified(false, holes, 1, above(3)), THROWS),
                row("all of null", new Expression.Quantified(true, NULL, 1, TRUE), THROWS),
                row("total", new Expression.Total(grades, 1, local(1), Size.INT), 8),
                row("total of none", new Expression.Total(noElements, 1, local(1), Size.INT), 0),
                row("total beside a hole", new Expression.Total(holes, 1, local(1), Size.INT), THROWS),
                row("a total that wraps", new Expression.Total(grades, 1, literal(Integer.MAX_VALUE), Size.INT), -2),
                row(
                        "a total that does not",
                        new Expression.Total(grades, 1, literal(Integer.MAX_VALUE), Size.LONG),
                        4294967294L),
                row(
                        "of each of each",
                        new Expression.Quantified(
                                true,
                                grades,
                                1,
                                new Expression.Quantified(
                                        false, grades, 2, compare(Relation.EQUAL, local(1), local(2)))),
                        true));
    }

    static Stream<Arguments> optionals() {
        return Stream.of(
                row("Optional.of(1).get()", new Expression.Get(maybe(literal(1))), 1),
                row("Optional.of(null)", new Expression.MaybeOf(NULL, false), THROWS),
                row("Optional.ofNullable(null)", empty(), new Value.Maybe(Optional.empty())),
                row("Optional.of(1).isPresent()", new Expression.IsPresent(maybe(literal(1))), true),
                row("Optional.empty().isPresent()", new Expression.IsPresent(empty()), false),
                row("Optional.empty().get()", new Expression.Get(empty()), THROWS),
                row("null.isPresent()", new Expression.IsPresent(NULL), THROWS),
                row("null.get()", new Expression.Get(NULL), THROWS));
    }

    static Stream<Arguments> methods() {
        ValueType truth = new ValueType.Truth(false);
        ValueType whole = new ValueType.Whole(Size.INT, false);
        ValueType text = new ValueType.Text();
        ValueType weekday = new ValueType.Choice(new ClassRef("java.time", "DayOfWeek"));
        String string = "java.lang.String";
        String starts = "startsWith(java.lang.String)";
        return Stream.of(
                row("length", computed(string, "length()", whole, literal("four")), 4),
                row("length of null", computed(string, "length()", whole, NULL), THROWS),
                row("startsWith", computed(string, starts, truth, literal("four"), literal("fo")), true),
                row("startsWith null", computed(string, starts, truth, literal("four"), NULL), THROWS),
                row("charAt", computed(string, "charAt(int)", whole, literal("four"), literal(1)), 'o'),
                row("charAt the end", computed(string, "charAt(int)", whole, literal("four"), literal(4)), THROWS),
                row("charAt null", computed(string, "charAt(int)", whole, literal("four"), NULL), THROWS),
                row("isBlank", computed(string, "isBlank()", truth, literal(" ")), true),
                row("trim", computed(string, "trim()", text, literal(" a ")), new Value.Text("a")),
                row(
                        "compareTo",
                        computed(string, "compareTo(java.lang.String)", whole, literal("a"), literal("c")),
                        -2),
                row(
                        "substring",
                        computed(string, "substring(int,int)", text, literal("abcd"), literal(1), literal(3)),
                        new Value.Text("bc")),
                row("parseInt", computed("java.lang.Integer", "parseInt(java.lang.String)", whole, literal("12")), 12),
                row(
                        "parseInt of words",
                        computed("java.lang.Integer", "parseInt(java.lang.String)", whole, literal("x")),
                        THROWS),
                row("floorMod", computed("java.lang.Math", "floorMod(int,int)", whole, literal(-1), literal(3)), 2),
                row(
                        "addExact",
                        computed("java.lang.Math", "addExact(int,int)", whole, literal(Integer.MAX_VALUE), literal(1)),
                        THROWS),
                row("getYear", computed("java.time.LocalDate", "getYear()", whole, date("2024-02-29")), 2024),
                row(
                        "LocalDate.of",
                        computed(
                                "java.time.LocalDate",
                                "of(int,int,int)",
                                new ValueType.Date(),
                                literal(2023),
                                literal(2),
                                literal(29)),
                        THROWS),
                row(
                        "getDayOfWeek",
                        computed("java.time.LocalDate", "getDayOfWeek()", weekday, date("2024-02-29")),
                        new Value.Choice(new ClassRef("java.time", "DayOfWeek"), "THURSDAY")),
                row(
                        "getValue",
                        computed(
                                "java.time.DayOfWeek",
                                "getValue()",
                                whole,
                                computed("java.time.LocalDate", "getDayOfWeek()", weekday, date("2024-02-29"))),
                        4),
                row("an argument throws", computed(string, starts, truth, literal("four"), BOOM), THROWS),
                row("an argument is unread", computed(string, starts, truth, literal("four"), UNREAD), OPEN),
                row("no such method", computed(string, "shout()", text, literal("four")), OPEN),
                row("the clock", computed("java.time.LocalDate", "now()", new ValueType.Date()), OPEN),
                row("the machine", computed("java.lang.System", "lineSeparator()", text), OPEN),
                row(
                        "its settings",
                        computed("java.lang.Integer", "getInteger(java.lang.String)", whole, literal("x")),
                        OPEN),
                row("its language", computed(string, "toUpperCase()", text, literal("i")), OPEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "conditions",
        "unread",
        "objects",
        "comparisons",
        "numbers",
        "dates",
        "collections",
        "optionals",
        "methods"
    })
    void comesTo(Expression expression, Object expected) {
        assertThat(INTERPRETER.evaluate(expression, List.of(BROKERS))).isEqualTo(expected);
    }

    @Test
    void asksForWhatCouldNotBeRead() {
        Expression site = new Expression.Unread(
                3, Expression.Reason.CALL, Optional.empty(), "f(int)", List.of(literal(5)), new ValueType.Truth(false));
        List<List<Value>> asked = new ArrayList<>();
        Unknowns yes = (found, arguments) -> {
            assertThat(found).isEqualTo(site);
            asked.add(arguments);
            return Optional.of(new Result.Known(new Value.Truth(true)));
        };

        assertThat(INTERPRETER.evaluate(and(site, not(FALSE)), List.of(), yes)).isEqualTo(known(true));
        assertThat(asked).containsExactly(List.of(new Value.Whole(5)));
        assertThat(INTERPRETER.evaluate(or(TRUE, site), List.of(), yes)).isEqualTo(known(true));
        assertThat(asked).hasSize(1);
        assertThat(INTERPRETER.evaluate(site, List.of(), (found, arguments) -> Optional.of(new Result.Thrown())))
                .isEqualTo(THROWS);
        assertThat(INTERPRETER.evaluate(site, List.of(), Unknowns.NONE)).isEqualTo(OPEN);
    }

    @Test
    void anObjectMayTellWhatADefaultAccessorDerives() {
        Value.Thing tells = new Value.Thing(List.of(SELLER), Map.of("listed", new Value.Truth(true)));
        Value.Thing derives = new Value.Thing(List.of(SELLER), Map.of());
        Expression listed = new Expression.Derived(
                new Expression.Parameter(0), "listed", new ValueType.Truth(false), false, UNREAD);

        assertThat(INTERPRETER.evaluate(listed, List.of(tells), Unknowns.NONE)).isEqualTo(known(true));
        assertThat(INTERPRETER.evaluate(listed, List.of(derives), Unknowns.NONE))
                .isEqualTo(OPEN);
    }

    @Test
    void followsLongChains() {
        List<Expression> chains = new ArrayList<>();
        for (boolean left : List.of(true, false)) {
            Expression and = TRUE;
            Expression or = FALSE;
            Expression mixed = TRUE;
            Expression choice = TRUE;
            for (int i = 0; i < 50_000; i++) {
                and = left ? and(and, TRUE) : and(TRUE, and);
                or = left ? or(or, FALSE) : or(FALSE, or);
                mixed = not(left ? and(not(or(FALSE, mixed)), TRUE) : or(FALSE, not(and(TRUE, mixed))));
                choice = left ? new Expression.If(choice, TRUE, FALSE) : new Expression.If(FALSE, FALSE, choice);
            }
            chains.addAll(List.of(and, new Expression.Not(or), mixed, choice));
        }
        Expression locals = local(50_000);
        for (int i = 50_000; i > 0; i--) {
            locals = new Expression.Let(i, i == 1 ? TRUE : local(i - 1), locals);
        }
        chains.add(locals);

        for (Expression chain : chains) {
            assertThat(INTERPRETER.evaluate(chain, List.of()).equals(known(true)))
                    .isTrue();
        }
    }

    /** Seen through a type variable, a value may be of another kind than the expression says. */
    @Test
    void leavesOpenWhatIsOfAnotherKind() {
        assertThat(INTERPRETER.evaluate(and(literal(1), TRUE), List.of())).isEqualTo(OPEN);
    }

    private static Arguments row(String name, Expression expression, Object expected) {
        Object result = expected instanceof Result ? expected : known(expected);
        return Arguments.of(Named.of(name, expression), result);
    }

    private static Result known(Object value) {
        if (value instanceof Value known) {
            return new Result.Known(known);
        }
        return new Result.Known(
                value instanceof Boolean truth
                        ? new Value.Truth(truth)
                        : new Value.Whole(value instanceof Character letter ? letter : ((Number) value).longValue()));
    }

    private static NamedType type(ClassRef ref, ClassRef... above) {
        return new NamedType(
                ref,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                List.of(),
                Optional.of("x"),
                false,
                List.of(above),
                List.of(),
                Place.of(ref));
    }

    private static Expression literal(boolean truth) {
        return new Expression.Literal(new Value.Truth(truth));
    }

    private static Expression literal(long number) {
        return new Expression.Literal(new Value.Whole(number));
    }

    private static Expression literal(String text) {
        return new Expression.Literal(new Value.Text(text));
    }

    private static Expression literal(ClassRef type, String constant) {
        return new Expression.Literal(new Value.Choice(type, constant));
    }

    private static Value day(String text) {
        return Value.Date.of(LocalDate.parse(text));
    }

    private static Expression date(String text) {
        return new Expression.Literal(day(text));
    }

    private static Expression shift(String from, Unit unit, long amount, boolean earlier) {
        return new Expression.Shifted(date(from), unit, literal(amount), earlier);
    }

    private static Expression local(int id) {
        return new Expression.Local(id);
    }

    private static Expression not(Expression of) {
        return new Expression.Not(of);
    }

    private static Expression and(Expression left, Expression right) {
        return new Expression.And(left, right);
    }

    private static Expression or(Expression left, Expression right) {
        return new Expression.Or(left, right);
    }

    private static Expression unread(ValueType type) {
        return new Expression.Unread(
                0, Expression.Reason.CALL, Optional.empty(), "Registry.isListed(String)", List.of(), type);
    }

    private static Expression ask(Expression of, String accessor) {
        return new Expression.Ask(of, accessor, new ValueType.Other(new JavaType.Primitive("int")), false);
    }

    private static Expression equal(Expression left, Expression right) {
        return new Expression.Equal(left, right, false);
    }

    private static Expression compare(Relation relation, Expression left, Expression right) {
        return new Expression.Compare(relation, left, right);
    }

    private static Expression calculate(Operator operator, long left, long right, Size size) {
        return new Expression.Arithmetic(operator, literal(left), literal(right), size);
    }

    private static Expression above(int number) {
        return compare(Relation.GREATER, local(1), literal(number));
    }

    private static Expression maybe(Expression value) {
        return new Expression.MaybeOf(value, false);
    }

    private static Expression empty() {
        return new Expression.MaybeOf(NULL, true);
    }

    private static Expression manyOf(Expression... elements) {
        return new Expression.ManyOf(List.of(elements));
    }

    private static Value many(Value... elements) {
        return new Value.Many(List.of(elements));
    }

    private static Expression computed(String owner, String method, ValueType type, Expression... arguments) {
        return new Expression.Computed(owner, method, List.of(arguments), type);
    }
}
