package dev.chainrule.processor.analysis.solver;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A formula or a number as solvers know them: no nulls, nothing throws, and numbers have no end. */
public sealed interface Term {

    /** What a term stands for. */
    enum Sort {
        TRUTH,
        WHOLE
    }

    record Truth(boolean value) implements Term {}

    record Whole(BigInteger value) implements Term {}

    /**
     * Something unknown.
     *
     * @param name its own within a query
     * @param low the least that a number may be, if there is one
     * @param high the greatest, inclusive
     */
    record Variable(String name, Sort sort, Optional<BigInteger> low, Optional<BigInteger> high) implements Term {}

    /** A function of which only this is known: equal arguments, equal results. */
    record Applied(String function, Sort sort, List<Term> arguments) implements Term {}

    record Not(Term of) implements Term {}

    /** True where there are none. */
    record And(List<Term> of) implements Term {}

    /** False where there are none. */
    record Or(List<Term> of) implements Term {}

    record If(Term condition, Term then, Term otherwise) implements Term {}

    /** Equality of two truths or two numbers. */
    record Equal(Term left, Term right) implements Term {}

    record AtMost(Term left, Term right) implements Term {}

    /** Zero where there are none. */
    record Sum(List<Term> of) implements Term {}

    record Scaled(BigInteger factor, Term of) implements Term {}
}
