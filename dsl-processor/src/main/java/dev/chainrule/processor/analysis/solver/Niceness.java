package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.ValueType.Size;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which values does a reader take for plain? */
final class Niceness {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    private static final int FAR = 200;

    private static final Range SMALL = Range.of(-1_000, 1_000);

    private Niceness() {}

    /** That all numbers and dates are near what people use. */
    static List<Term> of(Collection<Term.Variable> variables, Window era) {
        List<Term> nice = new ArrayList<>();
        boolean early = era.until().filter(end -> end.isBefore(FIRST)).isPresent();
        boolean late = era.from().filter(start -> start.isAfter(LAST)).isPresent();
        Range years = Range.of(
                (early ? FIRST.minusYears(FAR) : FIRST).toEpochDay(), (late ? LAST.plusYears(FAR) : LAST).toEpochDay());
        for (Term.Variable variable : variables) {
            if (variable.low().isPresent() && variable.high().isPresent()) {
                Range range = new Range(variable.low().get(), variable.high().get());
                if (range.equals(Shapes.DAYS)) {
                    nice.addAll(within(years, variable));
                } else if (range.equals(Range.of(Size.INT)) || range.equals(Range.of(Size.LONG))) {
                    nice.addAll(within(SMALL, variable));
                }
            }
        }
        return nice;
    }

    /** That a date is in an era. */
    static List<Term> within(Window era, Term date) {
        List<Term> within = new ArrayList<>();
        era.from().ifPresent(start -> within.add(Terms.atMost(Terms.constant(start.toEpochDay()), date)));
        era.until().ifPresent(end -> within.add(Terms.atMost(date, Terms.constant(end.toEpochDay() - 1))));
        return within;
    }

    private static List<Term> within(Range range, Term variable) {
        return List.of(
                Terms.atMost(Terms.constant(range.low()), variable),
                Terms.atMost(variable, Terms.constant(range.high())));
    }
}
