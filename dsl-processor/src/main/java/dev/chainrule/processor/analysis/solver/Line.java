package dev.chainrule.processor.analysis.solver;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A number that hangs on one variable: so many times the variable, and so many more. */
record Line(Term.Variable of, BigInteger factor, BigInteger constant) {

    /** What is one less the other, if that is all it hangs on. */
    static Optional<Line> between(Term one, Term other) {
        Term difference = Terms.minus(one, other);
        List<Term> parts = difference instanceof Term.Sum sum ? sum.of() : List.of(difference);
        Optional<Line> line = Optional.empty();
        BigInteger constant = BigInteger.ZERO;
        for (Term part : parts) {
            if (part instanceof Term.Whole whole) {
                constant = constant.add(whole.value());
            } else if (line.isEmpty() && part instanceof Term.Variable variable) {
                line = Optional.of(new Line(variable, BigInteger.ONE, BigInteger.ZERO));
            } else if (line.isEmpty()
                    && part instanceof Term.Scaled scaled
                    && scaled.of() instanceof Term.Variable variable) {
                line = Optional.of(new Line(variable, scaled.factor(), BigInteger.ZERO));
            } else {
                return Optional.empty();
            }
        }
        BigInteger more = constant;
        return line.map(found -> new Line(found.of(), found.factor(), more));
    }

    /** Where it is zero, if it is at any whole number. */
    Optional<BigInteger> zero() {
        BigInteger[] quotient = constant.negate().divideAndRemainder(factor);
        return quotient[1].signum() == 0 ? Optional.of(quotient[0]) : Optional.empty();
    }

    /** The last variable, in the direction in which it grows, at which it is not above zero. */
    BigInteger lastNotAbove() {
        BigInteger[] quotient = constant.negate().divideAndRemainder(factor);
        boolean beyond = quotient[1].signum() != 0 && constant.signum() > 0;
        return beyond ? quotient[0].subtract(BigInteger.valueOf(factor.signum())) : quotient[0];
    }
}
