package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Arithmetic;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What do numbers come to, which wrap around where they don't fit? */
final class Wholes {

    /** Products are written out where one side has no more values than this. */
    private static final int FEW = 8;

    private final Encoder encoder;
    private final Kinds kinds;
    private final Functions functions;
    private final Ledger ledger;

    Wholes(Encoder encoder, Kinds kinds, Functions functions, Ledger ledger) {
        this.encoder = encoder;
        this.kinds = kinds;
        this.functions = functions;
        this.ledger = ledger;
    }

    /** Nothing where the expression is of another kind. */
    @Nullable
    Evaluated of(Expression body) {
        if (body instanceof Expression.Narrowed narrowed) {
            Evaluated of = kinds.whole(encoder.of(narrowed.of()));
            return new Evaluated(of.thrown(), wrapped(of.number(), of.range(), narrowed.size()));
        }
        if (body instanceof Expression.Computed computed && computed.isEpochDay()) {
            Evaluated date = kinds.date(encoder.of(computed.arguments().get(0)));
            return new Evaluated(date.thrown(), new Image.Whole(Terms.FALSE, Moves.day(date.number()), Shapes.DAYS));
        }
        if (!(body instanceof Arithmetic arithmetic)) {
            return null;
        }
        Evaluated left = kinds.whole(encoder.of(arithmetic.left()));
        Evaluated right = kinds.whole(encoder.of(arithmetic.right()));
        Term thrown = or(left.thrown(), right.thrown());
        if (!(left.image() instanceof Image.Whole a) || !(right.image() instanceof Image.Whole b)) {
            return Evaluated.throwing();
        }
        return switch (arithmetic.operator()) {
            case PLUS ->
                new Evaluated(
                        thrown,
                        wrapped(Terms.sum(a.value(), b.value()), a.range().plus(b.range()), arithmetic.size()));
            case MINUS ->
                new Evaluated(
                        thrown,
                        wrapped(
                                Terms.minus(a.value(), b.value()),
                                a.range().plus(b.range().negated()),
                                arithmetic.size()));
            case TIMES -> product(arithmetic, a, b).after(thrown);
            case DIVIDED_BY, REMAINDER -> quotient(arithmetic, a, b).after(thrown);
        };
    }

    private Evaluated product(Arithmetic arithmetic, Image.Whole a, Image.Whole b) {
        boolean swapped = a.range().width().compareTo(b.range().width()) < 0;
        Image.Whole few = swapped ? a : b;
        Image.Whole other = swapped ? b : a;
        if (few.range().width().compareTo(BigInteger.valueOf(FEW)) > 0) {
            return function(arithmetic, a, b);
        }
        BigInteger factor = few.range().low();
        Term product = Terms.scaled(factor, other.value());
        while (factor.compareTo(few.range().high()) < 0) {
            factor = factor.add(BigInteger.ONE);
            product = ite(equal(few.value(), Terms.constant(factor)), Terms.scaled(factor, other.value()), product);
        }
        return Evaluated.of(wrapped(product, a.range().times(b.range()), arithmetic.size()));
    }

    private Evaluated quotient(Arithmetic arithmetic, Image.Whole a, Image.Whole b) {
        if (!(b.value() instanceof Term.Whole divisor)) {
            Evaluated any = function(arithmetic, a, b);
            return any.after(equal(b.value(), Terms.ZERO));
        }
        BigInteger by = divisor.value();
        if (by.signum() == 0) {
            return Evaluated.throwing();
        }
        // As Java does it: a = by * q + r, where r has the sign of a and is nearer to zero than by is.
        Range range = a.range();
        BigInteger most = range.low().abs().max(range.high().abs());
        Range quotients = new Range(most.negate(), most);
        BigInteger last = by.abs().subtract(BigInteger.ONE);
        Term quotient = quotients.variable(ledger.unused("quotient"));
        Term rest = new Range(last.negate(), last).variable(ledger.unused("rest"));
        ledger.holds(equal(a.value(), Terms.sum(Terms.scaled(by, quotient), rest)));
        Term positive = atMost(Terms.ZERO, a.value());
        ledger.holds(ite(positive, atMost(Terms.ZERO, rest), atMost(rest, Terms.ZERO)));
        return Evaluated.of(
                arithmetic.operator() == Operator.DIVIDED_BY
                        ? wrapped(quotient, quotients, arithmetic.size())
                        : new Image.Whole(Terms.FALSE, rest, new Range(last.negate(), last)));
    }

    /** What is not linear: terms know only that it is a function. */
    private Evaluated function(Arithmetic arithmetic, Image.Whole a, Image.Whole b) {
        Size size = arithmetic.size();
        Operator operator = arithmetic.operator();
        return functions.approximate(
                operator + " " + size,
                List.of(a, b),
                new ValueType.Whole(size, false),
                Terms.FALSE,
                Terms.FALSE,
                values -> new Arithmetic(operator, literal(values.get(0)), literal(values.get(1)), size));
    }

    private static Expression literal(Value value) {
        return new Expression.Literal(value);
    }

    /** A number that has been cut to a size, where it may be outside. */
    Image.Whole wrapped(Term exact, Range range, Size size) {
        Range fits = Range.of(size);
        if (fits.contains(range)) {
            return new Image.Whole(Terms.FALSE, exact, range);
        }
        BigInteger span = fits.width();
        if (exact instanceof Term.Whole constant) {
            BigInteger rest = constant.value().subtract(fits.low()).mod(span).add(fits.low());
            return new Image.Whole(Terms.FALSE, Terms.constant(rest), new Range(rest, rest));
        }
        Term result = fits.variable(ledger.unused("wrapped"));
        Range rounds = new Range(rounds(range.low(), fits), rounds(range.high(), fits));
        Term round = rounds.variable(ledger.unused("round"));
        ledger.holds(equal(exact, Terms.sum(result, Terms.scaled(span, round))));
        return new Image.Whole(Terms.FALSE, result, fits);
    }

    /** How many times a number has gone around. */
    private static BigInteger rounds(BigInteger number, Range fits) {
        BigInteger[] parts = number.subtract(fits.low()).divideAndRemainder(fits.width());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** A sum of numbers, each counted only where its condition is true. */
    Image.Whole total(List<Guarded<Image.Whole>> numbers, Size size) {
        Term sum = Terms.ZERO;
        Range range = Range.of(0, 0);
        for (Guarded<Image.Whole> number : numbers) {
            Range counted = number.when().equals(Terms.TRUE)
                    ? number.value().range()
                    : number.value().range().union(Range.of(0, 0));
            range = range.plus(counted);
            sum = Terms.sum(sum, ite(number.when(), number.value().value(), Terms.ZERO));
        }
        return wrapped(sum, range, size);
    }
}
