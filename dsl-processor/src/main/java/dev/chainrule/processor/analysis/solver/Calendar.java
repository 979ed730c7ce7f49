package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How do days, months and years hang together, in terms? */
final class Calendar {

    /** After so many months, and days, the calendar is as before. */
    private static final long CYCLE_MONTHS = 4_800;

    private static final long CYCLE_DAYS = 146_097;

    /** The first day of the year 1, counted from 1970-01-01. */
    private static final long START = -719_162;

    /** The first and the last month that {@code LocalDate} knows, counted from the first of the year 1. */
    private static final long FIRST = (-999_999_999L - 1) * 12;

    private static final long LAST = (999_999_999L - 1) * 12 + 11;

    /** So many months are between them. */
    static final long MOST = LAST - FIRST;

    private static final int[] BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private static final Map<Long, Range> LENGTHS = new ConcurrentHashMap<>();

    private Calendar() {}

    /** How many days so many months can be. */
    static Range days(long months) {
        long cycles = Math.floorDiv(months, CYCLE_MONTHS);
        Range rest = LENGTHS.computeIfAbsent(Math.floorMod(months, CYCLE_MONTHS), Calendar::lengths);
        return rest.plus(Range.of(cycles * CYCLE_DAYS, cycles * CYCLE_DAYS));
    }

    private static Range lengths(long months) {
        LocalDate first = LocalDate.of(2000, 1, 1);
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long i = 0; i < CYCLE_MONTHS; i++) {
            LocalDate start = first.plusMonths(i);
            LocalDate end = start.plusMonths(1).minusDays(1);
            // In between the target grows by one day for each, until it stands still at the end of its month.
            long atStart = start.plusMonths(months).toEpochDay() - start.toEpochDay();
            long atEnd = end.plusMonths(months).toEpochDay() - end.toEpochDay();
            low = Math.min(low, Math.min(atStart, atEnd));
            high = Math.max(high, Math.max(atStart, atEnd));
        }
        return Range.of(low, high);
    }

    /** The last day, or backwards the first, that is still a date when it is moved by so many months. */
    static long lastToMove(long months) {
        return months > 0
                ? YearMonth.from(LocalDate.MAX)
                        .minusMonths(months)
                        .atEndOfMonth()
                        .toEpochDay()
                : YearMonth.from(LocalDate.MIN).minusMonths(months).atDay(1).toEpochDay();
    }

    /** Exactly where a date comes to when it is moved by months. */
    static List<Term> exactly(Ledger.Move move) {
        Month from = month(move.name() + "#from");
        Month to = month(move.name() + "#to");
        Term day = Terms.whole(move.name() + "#day", 1, 31);
        Term last = ite(atMost(day, to.length()), day, to.length());
        Term number = Terms.sum(from.number(), move.months());
        Term inside = and(atMost(Terms.constant(FIRST), number), atMost(number, Terms.constant(LAST)));
        return List.of(
                atMost(day, from.length()),
                equal(move.from(), Terms.sum(from.first(), day, Terms.constant(-1))),
                equal(move.thrown(), not(inside)),
                or(
                        move.thrown(),
                        and(
                                equal(to.number(), number),
                                equal(move.to(), Terms.sum(to.first(), last, Terms.constant(-1))))));
    }

    /**
     * A month of a year.
     *
     * @param number counted from the first month of the year 1
     * @param first the day on which it begins
     * @param length in days
     */
    private record Month(Term number, Term first, Term length) {}

    /** Any that {@code LocalDate} knows. Years are told apart within their cycle of 400. */
    private static Month month(String name) {
        Term cycle = Range.of(Math.floorDiv(FIRST, CYCLE_MONTHS), Math.floorDiv(LAST, CYCLE_MONTHS))
                .variable(name + "Cycle");
        Term century = Terms.whole(name + "Century", 0, 3);
        Term fourth = Terms.whole(name + "Fourth", 0, 24);
        Term rest = Terms.whole(name + "Rest", 0, 3);
        Term month = Terms.whole(name + "Month", 0, 11);
        Term leap = and(
                equal(rest, Terms.constant(3)),
                or(not(equal(fourth, Terms.constant(24))), equal(century, Terms.constant(3))));
        Term before = Terms.constant(BEFORE[11]);
        for (int i = 10; i >= 0; i--) {
            before = ite(atMost(month, Terms.constant(i)), Terms.constant(BEFORE[i]), before);
        }
        Term extra = ite(and(leap, atMost(Terms.constant(2), month)), Terms.constant(1), Terms.ZERO);
        Term number = Terms.sum(
                Terms.scaled(CYCLE_MONTHS, cycle),
                Terms.scaled(1_200, century),
                Terms.scaled(48, fourth),
                Terms.scaled(12, rest),
                month);
        Term first = Terms.sum(
                Terms.scaled(CYCLE_DAYS, cycle),
                times(36_524, century, 3),
                times(1_461, fourth, 24),
                times(365, rest, 3),
                before,
                extra,
                Terms.constant(START));
        return new Month(number, first, length(month, leap));
    }

    private static Term length(Term month, Term leap) {
        List<Term> thirty = new ArrayList<>();
        for (int i : new int[] {3, 5, 8, 10}) {
            thirty.add(equal(month, Terms.constant(i)));
        }
        Term february = ite(leap, Terms.constant(29), Terms.constant(28));
        return ite(equal(month, Terms.constant(1)), february, ite(or(thirty), Terms.constant(30), Terms.constant(31)));
    }

    /** A product that is one of few numbers, told one by one: a solver is slow with sums of many factors. */
    private static Term times(long factor, Term number, int most) {
        Term product = Terms.constant(factor * most);
        for (int i = most - 1; i >= 0; i--) {
            product = ite(atMost(number, Terms.constant(i)), Terms.constant(factor * i), product);
        }
        return product;
    }
}
