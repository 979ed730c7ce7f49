package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Does the calendar in terms move dates to where Java does, and nowhere else? */
class CalendarTest {

    private static final List<LocalDate> DATES = List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(0, 2, 29),
            LocalDate.of(1, 1, 1),
            LocalDate.of(-1, 12, 31),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(1900, 12, 31),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2000, 12, 31),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 2, 29));

    private static final List<Long> MONTHS =
            List.of(0L, 1L, -1L, 11L, 12L, -12L, 48L, 1_199L, -1_200L, 4_800L, 12L * 999_999_999, 30_000_000_000L);

    private final Solver solver = new SmtInterpol(() -> false);
    private final Ledger.Move move = new Ledger.Move(
            Shapes.DAYS.variable("from"),
            Range.of(-40_000_000_000L, 40_000_000_000L).variable("months"),
            Shapes.DAYS.variable("to"),
            Terms.truth("thrown"),
            "move");

    @Test
    void movesDatesLikeJava() {
        for (LocalDate date : DATES) {
            MONTHS.forEach(months -> isMoved(date, months));
        }
    }

    @Test
    void movesRandomDatesLikeJava() {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            isMoved(LocalDate.ofEpochDay(random.nextInt(-800_000, 800_000)), random.nextInt(-5_000, 5_000));
        }
    }

    private void isMoved(LocalDate date, long months) {
        Optional<LocalDate> expected = moved(date, months);
        Term right = expected.map(to ->
                        Terms.and(Terms.not(move.thrown()), Terms.equal(move.to(), Terms.constant(to.toEpochDay()))))
                .orElse(move.thrown());

        assertThat(answer(date, months, right))
                .as("%s and %d months are %s", date, months, expected)
                .isInstanceOf(Answer.Satisfiable.class);
        assertThat(answer(date, months, Terms.not(right)))
                .as("%s and %d months are nothing but %s", date, months, expected)
                .isInstanceOf(Answer.Unsatisfiable.class);
    }

    private static Optional<LocalDate> moved(LocalDate date, long months) {
        try {
            return Optional.of(date.plusMonths(months));
        } catch (DateTimeException outside) {
            return Optional.empty();
        }
    }

    private Answer answer(LocalDate date, long months, Term asserted) {
        List<Term> background = new ArrayList<>(Calendar.exactly(move));
        background.add(Terms.equal(move.from(), Terms.constant(date.toEpochDay())));
        background.add(Terms.equal(move.months(), Terms.constant(months)));
        return solver.solve(new Query(background, List.of(asserted)));
    }
}
