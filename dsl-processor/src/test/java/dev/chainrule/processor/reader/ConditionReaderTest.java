package dev.chainrule.processor.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Ask;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.ModelText;
import dev.chainrule.processor.model.ModelText.UnreadableException;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is a body read as a whole: its types, its enums, its numbers, however long it is? */
class ConditionReaderTest {

    private static final int LONG = 2_000;

    @Test
    void aBodyThatIsFalseSaysSo() {
        assertThat(Conditions.condition("return (false);")).isEqualTo(new Expression.Literal(new Value.Truth(false)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "signed(), boolean",
        "agreed(), Boolean",
        "units(), int",
        "stock(), Int",
        "volume(), long",
        "total(), Long",
        "grade(), char",
        "level(), byte",
        "id(), Text[]",
        "born(), Date[]",
    })
    void knowsTheTypesOfFacts(String accessor, String expected) {
        ValueType type = type(accessor);
        String text = type instanceof ValueType.Whole whole
                ? (whole.boxed()
                        ? whole.size().name().charAt(0) + lower(whole.size()).substring(1)
                        : lower(whole.size()))
                : type instanceof ValueType.Truth truth ? truth.boxed() ? "Boolean" : "boolean" : String.valueOf(type);
        assertThat(text).isEqualTo(expected);
    }

    private static String lower(Size size) {
        return size.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void knowsTheTypesInsideOthers() {
        ValueType market = new ValueType.Choice(new ClassRef("t", "Trade.Market"));
        assertThat(type("boxed()")).isEqualTo(market);
        assertThat(type("home()")).isEqualTo(new ValueType.Maybe(market));
        assertThat(type("markets()")).isEqualTo(new ValueType.Many(market));
        assertThat(type("parent()")).isEqualTo(new ValueType.Thing(new ClassRef("t", "Trade.Seller")));
        assertThat(type("address()")).isEqualTo(new ValueType.Thing(new ClassRef("t", "Trade.Address")));
        assertThat(type("share()")).isInstanceOf(ValueType.Other.class);
        assertThat(type("supplier()")).isInstanceOf(ValueType.Other.class);
    }

    private static ValueType type(String accessor) {
        Expression condition = Conditions.condition("Object it = seller." + accessor + "; return true;");
        return ((Ask) Expressions.children(condition).get(0)).type();
    }

    @Test
    void listsTheEnumsThatAreNamed() {
        Policy policy = Conditions.policy(List.of(
                "return seller.market() == Market.EU;",
                "return sale.date().getMonth() == Month.MAY && seller.odd() != null;",
                "return seller.signed();"));
        assertThat(policy.enumerations())
                .extracting(named -> named.type().nestedName())
                .containsExactly("Month", "Trade.Market", "Trade.Odd");
        assertThat(policy.enumerations().get(0).elsewhere()).isTrue();
        assertThat(policy.enumerations().get(0).constants()).hasSize(12).startsWith("JANUARY");
        assertThat(policy.enumerations().get(1))
                .isEqualTo(new Enumeration(new ClassRef("t", "Trade.Market"), List.of("EU", "US", "ASIA"), false));
        assertThat(Conditions.policy(List.of("return seller.signed();")).enumerations())
                .isEmpty();
    }

    @Test
    void idsAndSitesAreUnique() {
        Expression condition = Conditions.condition("""
                boolean same = sameMarket(seller.parent(), buyer) && sameMarket(seller.parent(), buyer);
                if (seller.sells("x")) { if (seller.sells("y")) return false; }
                var date = sale.date();
                return seller.sells("z") && same && brokers.stream().allMatch(b -> b.active() && Outside.check(seller));
                """);
        List<Integer> sites =
                Expressions.unread(condition).stream().map(Unread::site).toList();
        List<Integer> ids = ids(condition);
        assertThat(sites).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(ids).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    private static List<Integer> ids(Expression expression) {
        List<Integer> ids = new ArrayList<>();
        if (expression instanceof Expression.Let let) {
            ids.add(let.id());
        } else if (expression instanceof Expression.Quantified quantified) {
            ids.add(quantified.local());
        }
        Expressions.children(expression).forEach(child -> ids.addAll(ids(child)));
        return ids;
    }

    @Test
    void longConjunctionsAreShallow() throws UnreadableException {
        String terms =
                IntStream.range(0, LONG).mapToObj(i -> "seller.units() != " + i).collect(Collectors.joining(" && "));
        assertShallow("return " + terms + ";");
    }

    @Test
    void longDisjunctionsInParenthesesAreShallow() throws UnreadableException {
        String terms =
                IntStream.range(0, 500).mapToObj(i -> "seller.units() == " + i).collect(Collectors.joining(") || "));
        assertShallow("return " + "(".repeat(499) + terms + ";");
    }

    @Test
    void manyStatementsAreShallow() throws UnreadableException {
        String statements = IntStream.range(0, LONG)
                .mapToObj(i -> "if (seller.units() == " + i + ") return false;")
                .collect(Collectors.joining("\n"));
        assertShallow(statements + " return true;");
    }

    @Test
    void longChainsOfElseAreShallow() throws UnreadableException {
        String statements = IntStream.range(0, 400)
                .mapToObj(i -> "if (seller.units() == " + i + ") return true;")
                .collect(Collectors.joining(" else "));
        assertShallow(statements + " return false;");
    }

    @Test
    void longSumsAreShallow() throws UnreadableException {
        String sum = String.join(" + ", Collections.nCopies(LONG, "seller.units()"));
        assertShallow("return " + sum + " > 3;");
    }

    private static void assertShallow(String body) throws UnreadableException {
        Policy policy = withLargeStack(body);
        Expression condition = policy.rules().get(0).condition().orElseThrow();
        assertThat(Expressions.unread(condition)).isEmpty();
        assertThat(Expressions.depth(condition)).isLessThan(40);
        assertThat(ModelText.read(ModelText.write(policy))).isEqualTo(policy);
    }

    /** Javac itself needs one for such bodies; what comes of them must not. */
    private static Policy withLargeStack(String body) {
        AtomicReference<Policy> read = new AtomicReference<>();
        Thread thread = new Thread(null, () -> read.set(Conditions.policy(List.of(body))), "large", 512L << 20);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Objects.requireNonNull(read.get());
    }

    @Test
    void whatIsTooDeepIsNotRead() throws UnreadableException {
        String deep = "!(seller.signed() == (".repeat(150) + "true" + "))".repeat(150);
        Policy policy = Conditions.policy(List.of("return " + deep + ";"));
        Expression condition = policy.rules().get(0).condition().orElseThrow();
        assertThat(Expressions.unread(condition)).hasSizeBetween(1, 2);
        assertThat(Expressions.depth(condition)).isLessThan(300);
        assertThat(ModelText.read(ModelText.write(policy))).isEqualTo(policy);
    }

    @Test
    void whatGrowsWithoutEndIsNotRead() {
        String branches = "if (seller.signed()) { if (seller.units() > 3) return false; }\n".repeat(40);
        Expression condition = Conditions.condition(branches + "return true;");
        assertThat(condition).isInstanceOf(Unread.class);
        assertThat(((Unread) condition).what()).isEqualTo("a body as large as this");
    }

    @Test
    void manyLocalsEndInWhatIsNotRead() throws UnreadableException {
        String locals = IntStream.range(0, 600)
                .mapToObj(i -> "int x" + i + " = seller.units() + " + i + ";")
                .collect(Collectors.joining("\n"));
        Policy policy = Conditions.policy(List.of(locals + " return x599 > 3;"));
        Expression condition = policy.rules().get(0).condition().orElseThrow();
        assertThat(Expressions.unread(condition)).extracting(Unread::what).containsExactly("so many statements");
        assertThat(ModelText.read(ModelText.write(policy))).isEqualTo(policy);
    }
}
