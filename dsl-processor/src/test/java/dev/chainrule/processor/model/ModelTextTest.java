package dev.chainrule.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chainrule.processor.model.Expression.And;
import dev.chainrule.processor.model.Expression.Arithmetic;
import dev.chainrule.processor.model.Expression.Ask;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Expression.Contains;
import dev.chainrule.processor.model.Expression.Equal;
import dev.chainrule.processor.model.Expression.Get;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsA;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.IsPresent;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Local;
import dev.chainrule.processor.model.Expression.ManyOf;
import dev.chainrule.processor.model.Expression.MaybeOf;
import dev.chainrule.processor.model.Expression.Narrowed;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Or;
import dev.chainrule.processor.model.Expression.Quantified;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Same;
import dev.chainrule.processor.model.Expression.Shifted;
import dev.chainrule.processor.model.Expression.SizeOf;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.Expression.Total;
import dev.chainrule.processor.model.Expression.Unit;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.ModelText.UnreadableException;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelTextTest {

    private static final ClassRef TRADE = new ClassRef("fruit", "Outer.Trade");
    private static final Place PLACE = Place.of(TRADE);

    @Test
    void readsWhatItWrote() throws UnreadableException {
        assertThat(ModelText.read(ModelText.write(policy()))).isEqualTo(policy());
    }

    @Test
    void writesAsciiWithoutAnythingThatAJavaLiteralEscapes() {
        assertThat(ModelText.write(policy())).matches("[!#-\\[\\]-~ ]+");
    }

    @Test
    void refusesATextCutShortAnywhere() {
        String text = ModelText.write(policy());
        for (int end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            String cut = text.substring(0, end);
            assertThatThrownBy(() -> ModelText.read(cut)).isInstanceOf(UnreadableException.class);
        }
        assertThatThrownBy(() -> ModelText.read("")).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesATextThatGoesOn() {
        assertThatThrownBy(() -> ModelText.read(ModelText.write(policy()) + " 0"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("goes on");
    }

    @Test
    void refusesAWordWithoutMeaning() {
        String text = ModelText.write(policy());
        assertThatThrownBy(() -> ModelText.read(text.replaceFirst("INTERFACE", "INTERMEZZO")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("INTERMEZZO");
        assertThatThrownBy(() -> ModelText.read(text.replaceFirst("false", "maybe")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("maybe");
        assertThatThrownBy(() -> ModelText.read(text.replaceFirst("Declared", "Undeclared")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("Undeclared");
    }

    @Test
    void readsEveryExpressionThatItWrote() throws UnreadableException {
        Policy written = policy(List.of(rule(everything())), List.of(new Enumeration(TRADE, List.of("A", "B"), true)));
        assertThat(ModelText.read(ModelText.write(written))).isEqualTo(written);
        assertThat(ModelText.write(written)).matches("[!#-\\[\\]-~ ]+");
        assertThat(Expressions.children(everything()).stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Expression.class.getPermittedSubclasses())
                        .filter(variant -> variant != ManyOf.class)
                        .toList());
    }

    /** One of each. */
    private static Expression everything() {
        Expression one = new Literal(new Value.Whole(Long.MIN_VALUE));
        Expression two = new Literal(new Value.Text("a 'b' ü"));
        ValueType date = new ValueType.Date();
        return new ManyOf(List.of(
                one,
                new Expression.Parameter(1),
                new Local(2),
                new Let(3, one, two),
                new Ask(one, "market", new ValueType.Maybe(new ValueType.Many(date)), true),
                new Expression.Derived(one, "region", date, true, two),
                new IsA(one, TRADE),
                new Not(one),
                new And(one, two),
                new Or(one, two),
                new If(one, two, one),
                new Throws(),
                new IsNull(one),
                new Same(one, two),
                new Equal(one, two, true),
                new Compare(Relation.AT_LEAST, one, two),
                new Arithmetic(Operator.REMAINDER, one, two, Size.LONG),
                new Narrowed(one, Size.CHAR),
                new Shifted(one, Unit.WEEKS, two, true),
                new Contains(one, two),
                new SizeOf(one),
                new Quantified(true, one, 4, two),
                new Total(one, 5, two, Size.INT),
                new MaybeOf(one, true),
                new IsPresent(one),
                new Get(one),
                new Computed("java.lang.String", "length()", List.of(two), new ValueType.Whole(Size.INT, true)),
                new Unread(
                        7,
                        Reason.CALL,
                        Optional.of(new ClassRef("trade", "Registry")),
                        "Registry.isListed(String)",
                        values(),
                        new ValueType.Truth(true))));
    }

    private static List<Expression> values() {
        ClassRef market = new ClassRef("", "Market");
        return Stream.of(
                        new Value.Truth(true),
                        new Value.Date(-3),
                        new Value.Choice(market, "EU"),
                        new Value.Maybe(Optional.of(new Value.Maybe(Optional.empty()))),
                        new Value.Many(List.of(new Value.Nothing())),
                        new Value.Other(new JavaType.Primitive("double")))
                .<Expression>map(Literal::new)
                .toList();
    }

    private static Rule rule(Expression condition) {
        Method method = new Method(
                "rule",
                List.of(),
                new JavaType.Primitive("boolean"),
                Method.Flavor.STATIC,
                false,
                List.of(),
                List.of("Rule"),
                List.of(),
                PLACE.member("rule()"));
        return new Rule(
                Rule.Kind.RULE,
                TRADE,
                method,
                "rule",
                "no",
                List.of(),
                List.of(),
                false,
                new Dates("", ""),
                Rule.Body.READ,
                List.of(),
                List.of(),
                Optional.of(condition));
    }

    private static Policy policy() {
        return policy(List.of(), List.of());
    }

    private static Policy policy(List<Rule> rules, List<Enumeration> enumerations) {
        JavaType grower = new JavaType.Declared(new ClassRef("fruit", "Grower"), List.of());
        JavaType growers = new JavaType.Declared(new ClassRef("java.util", "List"), List.of(grower));
        Method method = new Method(
                "häufig \"quoted\" \\ + % 'x' \n\ud83c\udf4e",
                List.of(new Parameter("", growers, true, Optional.of(new Parameter.Repeat(0, 7)), PLACE.parameter(0))),
                new JavaType.Primitive("void"),
                Method.Flavor.ABSTRACT,
                false,
                List.of(),
                List.of("Chain"),
                List.of(),
                PLACE.member("x(java.util.List)"));
        return new Policy(
                TRADE,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                false,
                "Statutes, 2024",
                "",
                Optional.empty(),
                true,
                List.of(),
                List.of(new Chain(TRADE, method, new Dates("2024-01-01", ""), "", List.of("Article 2"))),
                rules,
                List.of(),
                List.of(),
                List.of(),
                enumerations,
                List.of(),
                PLACE);
    }
}
