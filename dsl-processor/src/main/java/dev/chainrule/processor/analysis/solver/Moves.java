package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.implies;
import static dev.chainrule.processor.analysis.solver.Terms.less;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Unit;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where do dates come to when they are moved? By days, exactly there. By months, about there: between the shortest and the
 * longest that so many months can be. {@link Calendar} says it exactly, at a price.
 */
final class Moves {

    private static final Range DAYS = Shapes.DAYS;

    /** Moves by no more months than this leave a date of these years a date. */
    private static final Range MONTHS = Range.of(-1_000_000, 1_000_000);

    private static final Range COMMON = Range.of(-100_000_000, 100_000_000);

    private final Encoder encoder;
    private final Kinds kinds;
    private final Ledger ledger;

    Moves(Encoder encoder, Kinds kinds, Ledger ledger) {
        this.encoder = encoder;
        this.kinds = kinds;
        this.ledger = ledger;
    }

    /** Nothing where the expression is of another kind. */
    @Nullable
    Evaluated of(Expression body) {
        if (!(body instanceof Expression.Shifted shifted)) {
            return null;
        }
        Evaluated date = kinds.date(encoder.of(shifted.date()));
        Evaluated amount = kinds.whole(encoder.of(shifted.amount()));
        Term thrown = or(date.thrown(), amount.thrown());
        long factor = unit(shifted.unit()) * (shifted.earlier() ? -1 : 1);
        Term by = Terms.scaled(factor, amount.number());
        boolean months = shifted.unit() == Unit.MONTHS || shifted.unit() == Unit.YEARS;
        Evaluated moved = months
                ? byMonths(day(date.number()), by)
                : byDays(date.number(), by, amount.range().times(Range.of(factor, factor)));
        return moved.after(thrown);
    }

    /** What threw before may have left a number that is no day. */
    static Term day(Term date) {
        return Terms.ite(within(DAYS, date), date, Terms.ZERO);
    }

    private static long unit(Unit unit) {
        return switch (unit) {
            case DAYS, MONTHS -> 1;
            case WEEKS -> 7;
            case YEARS -> 12;
        };
    }

    private Evaluated byDays(Term date, Term days, Range range) {
        Term moved = Terms.sum(date, days);
        if (range.low().signum() == 0 && range.high().signum() == 0) {
            return Evaluated.of(new Image.Date(Terms.FALSE, moved));
        }
        return new Evaluated(not(within(DAYS, moved)), new Image.Date(Terms.FALSE, moved));
    }

    private Evaluated byMonths(Term date, Term months) {
        String name = ledger.unused("months");
        Term moved = DAYS.variable(name);
        if (months instanceof Term.Whole known) {
            return byKnownMonths(date, known, moved, name);
        }
        Term thrown = ledger.truth(name + "#thrown");
        // However long the months are, each has 28 to 31 days.
        Term forwards = and(
                atMost(Terms.sum(date, Terms.scaled(28, months)), moved),
                atMost(moved, Terms.sum(date, Terms.scaled(31, months))));
        Term backwards = and(
                atMost(Terms.sum(date, Terms.scaled(31, months)), moved),
                atMost(moved, Terms.sum(date, Terms.scaled(28, months))));
        Term there = Terms.ite(atMost(Terms.ZERO, months), forwards, backwards);
        ledger.holds(or(thrown, there));
        ledger.holds(implies(and(within(COMMON, date), within(MONTHS, months)), not(thrown)));
        ledger.moved(new Ledger.Move(date, months, moved, thrown, name));
        return new Evaluated(thrown, new Image.Date(Terms.FALSE, moved));
    }

    private Evaluated byKnownMonths(Term date, Term.Whole months, Term moved, String name) {
        BigInteger by = months.value();
        if (by.signum() == 0) {
            return Evaluated.of(new Image.Date(Terms.FALSE, date));
        }
        if (by.abs().compareTo(BigInteger.valueOf(Calendar.MOST)) > 0) {
            return Evaluated.throwing();
        }
        long end = Calendar.lastToMove(by.longValueExact());
        Term thrown = by.signum() > 0 ? less(Terms.constant(end), date) : less(date, Terms.constant(end));
        Range lengths = Calendar.days(by.longValueExact());
        ledger.holds(or(
                thrown,
                and(
                        atMost(Terms.sum(date, Terms.constant(lengths.low())), moved),
                        atMost(moved, Terms.sum(date, Terms.constant(lengths.high()))))));
        ledger.moved(new Ledger.Move(date, months, moved, thrown, name));
        return new Evaluated(thrown, new Image.Date(Terms.FALSE, moved));
    }

    private static Term within(Range range, Term term) {
        return and(atMost(Terms.constant(range.low()), term), atMost(term, Terms.constant(range.high())));
    }
}
