package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.implies;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.meaning.Result;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Unit;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where does a solution believe of a function what Java says otherwise, and what would have told it? */
final class Refinement {

    /** More moves than these are not compared with each other. */
    private static final int MANY = 12;

    private final Vocabulary words;
    private final Solution solution;
    private final Reading reading;

    Refinement(Vocabulary words, Solution solution, Reading reading) {
        this.words = words;
        this.solution = solution;
        this.reading = reading;
    }

    /**
     * What is true, but not in the solution.
     *
     * @param exact whether months are to be told exactly, and not only at the dates of the solution
     */
    List<Term> lessons(List<Ledger> ledgers, boolean exact) {
        List<Term> lessons = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            ledger.calls().forEach(call -> addLesson(call, lessons));
            ledger.moves().forEach(move -> addLesson(move, exact, lessons));
        }
        return lessons;
    }

    private void addLesson(Ledger.Call call, List<Term> lessons) {
        List<Value> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> arguments.add(value(argument)));
        Result real = real(words, call, arguments);
        if (real instanceof Result.Open || agrees(call.evaluated(), real)) {
            return;
        }
        List<Image> here = call.arguments().stream()
                .map(argument -> Images.at(argument, solution.model()))
                .toList();
        Evaluated known = call.result().apply(here);
        if (real instanceof Result.Known value) {
            lessons.add(not(known.thrown()));
            lessons.add(Images.sameOrBothAbsent(known.image(), image(value.value()), () -> Terms.TRUE));
        } else {
            lessons.add(known.thrown());
        }
    }

    /** What Java says. A date that is none belongs to what threw before, and nobody asks. */
    static Result real(Vocabulary words, Ledger.Call call, List<Value> arguments) {
        boolean dates = arguments.stream()
                .filter(Value.Date.class::isInstance)
                .allMatch(value -> Shapes.DAYS.contains(BigInteger.valueOf(((Value.Date) value).epochDay())));
        return dates ? words.interpreter().evaluate(call.rebuilt().apply(arguments), arguments) : new Result.Open();
    }

    private Value value(Image image) {
        return reading.of(image, new ValueType.Text());
    }

    private boolean agrees(Evaluated evaluated, Result real) {
        boolean thrown = solution.model().truth(evaluated.thrown());
        return real instanceof Result.Known known
                ? !thrown && value(evaluated.image()).equals(known.value())
                : thrown;
    }

    /** A text gets the number that it has in the solution. */
    private Image image(Value value) {
        return value instanceof Value.Text text
                ? new Image.Text(
                        Terms.FALSE, Terms.constant(solution.spellings().number(text.value())))
                : words.shapes().of(value);
    }

    private void addLesson(Ledger.Move move, boolean exact, List<Term> lessons) {
        Model model = solution.model();
        long from = model.whole(move.from()).longValueExact();
        // More than these move no date to a date.
        BigInteger most = BigInteger.valueOf(2 * Calendar.MOST);
        long months = model.whole(move.months()).min(most).max(most.negate()).longValueExact();
        Result real = words.interpreter()
                .evaluate(
                        new Expression.Shifted(
                                new Expression.Literal(new Value.Date(from)),
                                Unit.MONTHS,
                                new Expression.Literal(new Value.Whole(months)),
                                false),
                        List.of());
        boolean thrown = model.truth(move.thrown());
        Optional<Long> day = real instanceof Result.Known known && known.value() instanceof Value.Date date
                ? Optional.of(date.epochDay())
                : Optional.empty();
        long to = model.whole(move.to()).longValueExact();
        if (thrown == day.isEmpty() && day.filter(known -> known != to).isEmpty()) {
            return;
        }
        if (exact) {
            lessons.addAll(Calendar.exactly(move));
        } else {
            lessons.add(here(move, from, day));
            if (day.isPresent() && Math.abs(months) <= Calendar.MOST) {
                lessons.add(implies(
                        equal(move.months(), Terms.constant(months)), and(around(move, months, from, day.get()))));
            }
        }
    }

    /** What it comes to at these values. */
    private Term here(Ledger.Move move, long from, Optional<Long> day) {
        Term same = and(
                equal(move.from(), Terms.constant(from)),
                equal(move.months(), Terms.constant(solution.model().whole(move.months()))));
        Term to = day.map(known -> and(not(move.thrown()), equal(move.to(), Terms.constant(known))))
                .orElse(move.thrown());
        return implies(same, to);
    }

    /** About where dates come to when they are moved by so many months: later ones to later ones. */
    private static List<Term> around(Ledger.Move move, long months, long from, long to) {
        Range lengths = Calendar.days(months);
        Term start = Terms.constant(from);
        Term end = Terms.constant(to);
        return List.of(
                or(
                        move.thrown(),
                        and(
                                atMost(Terms.sum(move.from(), Terms.constant(lengths.low())), move.to()),
                                atMost(move.to(), Terms.sum(move.from(), Terms.constant(lengths.high()))))),
                or(move.thrown(), implies(atMost(move.from(), start), atMost(move.to(), end))),
                or(move.thrown(), implies(atMost(start, move.from()), atMost(end, move.to()))));
    }

    /** What follows for moves by the same number of months, wherever they are. */
    static List<Term> order(List<Ledger> ledgers) {
        List<Ledger.Move> moves = new ArrayList<>();
        ledgers.forEach(ledger -> moves.addAll(ledger.moves()));
        List<Term> holds = new ArrayList<>();
        for (int i = 0; i < moves.size() && moves.size() <= MANY; i++) {
            Ledger.Move one = moves.get(i);
            for (int j = 0; j < moves.size(); j++) {
                if (i != j) {
                    Ledger.Move other = moves.get(j);
                    Term comparable = and(equal(one.months(), other.months()), not(one.thrown()), not(other.thrown()));
                    holds.add(implies(and(comparable, atMost(one.from(), other.from())), atMost(one.to(), other.to())));
                }
            }
        }
        return holds;
    }
}
