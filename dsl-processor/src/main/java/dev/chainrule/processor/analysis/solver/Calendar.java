package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How do days, months and years hang together, in terms? */
final class Calendar {

    /** So many months are between the first and the last month that {@code LocalDate} knows. */
    static final long MOST = (2L * 999_999_999 + 1) * 12 - 1;

    /** After so many months, and days, the calendar is as before. */
    private static final long CYCLE_MONTHS = 4_800;

    private static final long CYCLE_DAYS = 146_097;

    /** The day before the first of the year 1, counted from 1970-01-01, less one year. */
    private static final long START = -719_527;

    private static final int[] BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private static final Map<Long, Range> LENGTHS = new ConcurrentHashMap<>();

    private final String name;
    private final List<Term> holds = new ArrayList<>();

    private Calendar(String name) {
        this.name = name;
    }

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
        Calendar calendar = new Calendar(move.name());
        Month from = calendar.month("from", LocalDate.MIN.getYear(), LocalDate.MAX.getYear());
        Term day = Terms.whole(move.name() + "#day", 1, 31);
        calendar.holds.add(atMost(day, from.length()));
        calendar.holds.add(equal(move.from(), Terms.sum(from.first(), day, Terms.constant(-1))));
        Month to = calendar.month("to", Long.MIN_VALUE / 2, Long.MAX_VALUE / 2);
        calendar.holds.add(equal(to.number(), Terms.sum(from.number(), move.months())));
        Term inside = and(
                atMost(Terms.constant(LocalDate.MIN.getYear()), to.year()),
                atMost(to.year(), Terms.constant(LocalDate.MAX.getYear())));
        calendar.holds.add(equal(move.thrown(), not(inside)));
        Term last = ite(atMost(day, to.length()), day, to.length());
        calendar.holds.add(or(move.thrown(), equal(move.to(), Terms.sum(to.first(), last, Terms.constant(-1)))));
        return calendar.holds;
    }

    /**
     * A month of a year.
     *
     * @param number counted from the first month of the year 0
     * @param first the day on which it begins
     * @param length in days
     */
    private record Month(Term year, Term number, Term first, Term length) {}

    private Month month(String which, long firstYear, long lastYear) {
        Range years = Range.of(firstYear, lastYear);
        String prefix = name + "#" + which;
        Term year = years.variable(prefix + "Year");
        Term month = Terms.whole(prefix + "Month", 0, 11);
        Term leap = and(
                equal(rest(prefix, year, years, 4), Terms.constant(3)),
                or(
                        not(equal(rest(prefix, year, years, 100), Terms.constant(99))),
                        equal(rest(prefix, year, years, 400), Terms.constant(399))));
        Term before = Terms.constant(BEFORE[11]);
        for (int i = 10; i >= 0; i--) {
            before = ite(atMost(month, Terms.constant(i)), Terms.constant(BEFORE[i]), before);
        }
        Term extra = ite(and(leap, atMost(Terms.constant(2), month)), Terms.constant(1), Terms.ZERO);
        Term first = Terms.sum(
                Terms.scaled(365, year),
                leapYears(prefix, years, 4),
                Terms.scaled(-1, leapYears(prefix, years, 100)),
                leapYears(prefix, years, 400),
                before,
                extra,
                Terms.constant(START));
        return new Month(year, Terms.sum(Terms.scaled(12, year), month), first, length(month, leap));
    }

    private static Term length(Term month, Term leap) {
        List<Term> thirty = new ArrayList<>();
        for (int i : new int[] {3, 5, 8, 10}) {
            thirty.add(equal(month, Terms.constant(i)));
        }
        Term february = ite(leap, Terms.constant(29), Terms.constant(28));
        return ite(equal(month, Terms.constant(1)), february, ite(or(thirty), Terms.constant(30), Terms.constant(31)));
    }

    /** How many years before this one can be divided. */
    private static Term leapYears(String prefix, Range years, long by) {
        BigInteger divisor = BigInteger.valueOf(by);
        BigInteger low = years.low().divide(divisor).subtract(BigInteger.TWO);
        BigInteger high = years.high().divide(divisor).add(BigInteger.TWO);
        return new Range(low, high).variable(prefix + "By" + by);
    }

    /** What is left when the year before is divided. */
    private Term rest(String prefix, Term year, Range years, long by) {
        Term rest = Terms.whole(prefix + "Rest" + by, 0, by - 1);
        holds.add(equal(
                Terms.sum(year, Terms.constant(-1)), Terms.sum(Terms.scaled(by, leapYears(prefix, years, by)), rest)));
        return rest;
    }
}
