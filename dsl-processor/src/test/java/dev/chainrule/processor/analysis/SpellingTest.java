package dev.chainrule.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "seller, seller, 0",
        "seler, seller, 1",
        "sellerr, seller, 1",
        "sellar, seller, 1",
        "selelr, seller, 1",
        "ab, ba, 1",
        "buyer, seller, 4",
        "'', abc, 3",
        "kitten, sitting, 3",
    })
    void countsLetters(String one, String other, int expected) {
        assertThat(Spelling.distance(one, other)).isEqualTo(expected);
        assertThat(Spelling.distance(other, one)).isEqualTo(expected);
    }

    @Test
    void guessesOnlyWhatIsNear() {
        assertThat(Spelling.nearest("selller", List.of("buyer", "seller"))).contains("seller");
        assertThat(Spelling.nearest("corporategroup", List.of("corporateGroup")))
                .contains("corporateGroup");
        assertThat(Spelling.nearest("x", List.of("y", "z"))).contains("y");
        assertThat(Spelling.nearest("market", List.of("id", "signedMpa"))).isEmpty();
        assertThat(Spelling.nearest("market", List.of())).isEmpty();
    }
}
