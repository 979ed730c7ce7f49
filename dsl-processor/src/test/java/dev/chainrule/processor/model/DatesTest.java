package dev.chainrule.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void meansTheDaysThatAreWritten() {
        assertThat(new Dates("2024-02-29", "").window()).isEqualTo(new Window(Optional.of(DAY), Optional.empty()));
        assertThat(new Dates("", "2024-02-29").window()).isEqualTo(new Window(Optional.empty(), Optional.of(DAY)));
        assertThat(Dates.ALWAYS.window()).isEqualTo(Window.ALWAYS);
    }

    @Test
    void meansNothingByWhatIsNoDay() {
        assertThat(Dates.day("")).isEmpty();
        assertThat(Dates.day("29 February")).isEmpty();
        assertThat(Dates.day("2023-02-29")).isEmpty();
        assertThat(new Dates("soon", "2024-02-29").window()).isEqualTo(new Dates("", "2024-02-29").window());
    }

    /** Nothing is before it: neither a span of its own, nor the end of one. */
    @Test
    void theFirstOfAllDatesCutsNothing() {
        String first = LocalDate.MIN.toString();

        assertThat(new Dates(first, "").window()).isEqualTo(Window.ALWAYS);
        assertThat(new Dates("", first).window().isEmpty()).isTrue();
        assertThat(Window.ALWAYS.cut(List.of(LocalDate.MIN, DAY)))
                .containsExactly(
                        new Window(Optional.empty(), Optional.of(DAY)), new Window(Optional.of(DAY), Optional.empty()));
    }
}
