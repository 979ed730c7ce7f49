package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.ValueType.Size;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** Between which two numbers, inclusive, does a number lie? */
record Range(BigInteger low, BigInteger high) {

    static Range of(long low, long high) {
        return new Range(BigInteger.valueOf(low), BigInteger.valueOf(high));
    }

    static Range of(Size size) {
        return of(size.least(), size.greatest());
    }

    Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high));
    }

    Range negated() {
        return new Range(high.negate(), low.negate());
    }

    Range times(Range other) {
        List<BigInteger> ends = Stream.of(low, high)
                .flatMap(end -> Stream.of(end.multiply(other.low), end.multiply(other.high)))
                .sorted()
                .toList();
        return new Range(ends.get(0), ends.get(ends.size() - 1));
    }

    Range union(Range other) {
        return new Range(low.min(other.low), high.max(other.high));
    }

    boolean contains(Range other) {
        return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }

    boolean contains(BigInteger value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** How many numbers these are. */
    BigInteger width() {
        return high.subtract(low).add(BigInteger.ONE);
    }

    Term variable(String name) {
        return Terms.whole(name, low, high);
    }
}
