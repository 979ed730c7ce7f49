package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where are long expressions broken, and is all of them left? */
class WrapTest {

    @Test
    void whatHasRoomStaysOnALine() {
        assertThat(Wrap.of("f(a, b)", 7)).containsExactly("f(a, b)");
    }

    @Test
    void argumentsGoTogetherOnTheNextLine() {
        assertThat(Wrap.of("first.second(alpha, beta)", 22)).containsExactly("first.second(", "        alpha, beta)");
    }

    @Test
    void callsOfAChainEachHaveALine() {
        assertThat(Wrap.of("Facts.sale().date(day).offer(kind).build()", 30))
                .containsExactly("Facts.sale()", "        .date(day)", "        .offer(kind)", "        .build()");
    }

    @Test
    void argumentsEachHaveALine() {
        assertThat(Wrap.of("f(alphabetical, betatronic, gamma(delta, epsilon))", 32))
                .containsExactly(
                        "f(", "        alphabetical,", "        betatronic,", "        gamma(delta, epsilon))");
    }

    @Test
    void manyShortArgumentsFillLines() {
        assertThat(Wrap.of("Set.of(AL, AK, AZ, AR, CA, CO, CT, DE)", 25))
                .containsExactly("Set.of(", "        AL, AK, AZ, AR,", "        CA, CO, CT, DE)");
    }

    @Test
    void commasAndParenthesesInLiteralsAreNoneOfTheCode() {
        assertThat(Wrap.of("f(\"a, (b\", ')', \"\\\", c)\", longer)", 24))
                .containsExactly(
                        "f(", "        \"a, (b\",", "        ')',", "        \"\\\", c)\",", "        longer)");
    }

    @Test
    void whatCannotBeBrokenStays() {
        assertThat(Wrap.of("aVeryLongNameThatHasNoCall", 10)).containsExactly("aVeryLongNameThatHasNoCall");
        assertThat(Wrap.of("aVeryLongNameThatHasNoArguments()", 10))
                .containsExactly("aVeryLongNameThatHasNoArguments()");
    }

    static Stream<String> codes() {
        return Stream.of(
                "request.customer = new Told(customer().id(\"c\").country(\"a, b\").build(), Optional.of(Market.AFRICA))",
                "Map.<String, List<Integer>>of(\"a\", List.of(1, 2, 3, 4, 5, 6, 7), \"b\", List.of())",
                "f(new int[] {1, 2}, '\\'', \"(\").g(x -> { return x; }).h()",
                "(a + b).c(d).e(f, g(h(i, j, k), l), m)");
    }

    /** Whatever the width, nothing is lost and nothing is new but line breaks and spaces. */
    @ParameterizedTest
    @MethodSource("codes")
    void nothingIsLost(String code) {
        for (int width = 1; width <= code.length(); width++) {
            List<String> lines = Wrap.of(code, width);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(code.replace(" ", ""));
        }
    }
}
