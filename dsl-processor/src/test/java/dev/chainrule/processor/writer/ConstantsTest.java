package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantsTest {

    @ParameterizedTest
    @CsvSource({"toMarket, TO_MARKET", "indirect, INDIRECT", "Sale chains, SALE_CHAINS", "größe, GRÖSSE", "URL, URL"})
    void areNamedAfterTheUsersWords(String words, String constant) {
        assertThat(Constants.name(words, new FreeNames())).isEqualTo(constant);
    }

    @Test
    void areToldApart() {
        FreeNames names = new FreeNames();
        assertThat(Constants.name("seatBelt", names)).isEqualTo("SEAT_BELT");
        assertThat(Constants.name("Seat_Belt", names)).isEqualTo("SEAT_BELT_");
    }

    @Test
    void datesReadLikeDates() {
        assertThat(DateCode.constant(LocalDate.of(2020, 2, 1))).isEqualTo("FEBRUARY_1_2020");
        assertThat(DateCode.constant(LocalDate.of(-5, 12, 31))).isEqualTo("DECEMBER_31_MINUS_5");
    }
}
