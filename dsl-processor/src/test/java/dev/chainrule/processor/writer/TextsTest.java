package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain,                   `\"plain\"`",
                "$L %s {{ \\u0041,         `\"$L %s {{ \\\\u0041\"`",
                "say \"a\",               `\"say \\\"a\\\"\"`",
                "größe 日本 😀,            `\"größe 日本 😀\"`",
            })
    void literalsSayWhatTheTextSays(String text, String literal) {
        assertThat(Texts.literal(text)).hasToString(literal);
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertThat(Texts.literal("\n\t\r\u0000\u202e\ud800")).hasToString("\"\\n\\t\\r\\u0000\\u202e\\ud800\"");
    }

    @Test
    void commentsAreNeitherMarkupNorCode() {
        assertThat(Texts.comment("a */ <b> & {@code} \\u002a\nnext"))
                .hasToString("a &#42;/ &lt;b&gt; &amp; &#123;&#64;code&#125; &#92;u002a next");
    }

    @Test
    void pathsAreCodeWhereTheyCanBe() {
        assertThat(Texts.path(List.of("grower", "market"))).hasToString("{@code grower > market}");
        assertThat(Texts.path(List.of("grower", "{x}"))).hasToString("grower &gt; &#123;x&#125;");
    }
}
