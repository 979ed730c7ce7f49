package dev.chainrule.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Do all texts keep to one form: a sentence that says what is wrong, and then what to do? */
class CatalogueTest {

    @ParameterizedTest
    @EnumSource(Catalogue.class)
    void saysWhatIsWrongAndThenWhatToDo(Catalogue entry) {
        // The last argument of these is the advice itself.
        String text = entry.pattern().replaceFirst("%s\\.$", "Do this.");
        assertThat(text).matches("(@|%s|\\p{Lu}).*").endsWith(".").doesNotContain("  ");
        assertThat(text.split("(?<=[.?]) (?=\\p{Lu})")).as("sentences").hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Catalogue.class)
    void fillsInWhatItQuotes(Catalogue entry) {
        int quotes = entry.pattern().split("%s", -1).length - 1;
        assertThat(quotes).isPositive();
        assertThat(entry.text(Collections.nCopies(quotes, "50%s")))
                .isEqualTo(entry.pattern().replace("%s", "50%s"));
        assertThat(entry.pattern().replace("%s", "")).doesNotContain("%");
    }

    @ParameterizedTest
    @EnumSource(Catalogue.class)
    void speaksOfPoliciesAndNotOfCompilers(Catalogue entry) {
        List<String> jargon = List.of("element", "mirror", "annotation processor", "invalid", "illegal", "!");
        assertThat(entry.pattern()).doesNotContain(jargon.toArray(String[]::new));
        assertThat(entry.id()).matches("[a-z]+(-[a-z]+)*");
    }
}
