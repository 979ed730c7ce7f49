package dev.chainrule.processor.analysis.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What is left of a sum when its constants are added up, and equal terms counted? */
final class Addition {

    private final List<Term> order = new ArrayList<>();
    private final IdentityHashMap<Term, BigInteger> factors = new IdentityHashMap<>();
    private BigInteger constant = BigInteger.ZERO;

    private Addition() {}

    static Term of(List<Term> terms) {
        Addition addition = new Addition();
        for (Term term : terms) {
            if (term instanceof Term.Sum sum && sum.of().size() <= Junction.SHORT) {
                sum.of().forEach(addition::add);
            } else {
                addition.add(term);
            }
        }
        return addition.term();
    }

    private void add(Term term) {
        if (term instanceof Term.Whole whole) {
            constant = constant.add(whole.value());
        } else if (term instanceof Term.Scaled scaled) {
            add(scaled.factor(), scaled.of());
        } else {
            add(BigInteger.ONE, term);
        }
    }

    private void add(BigInteger factor, Term term) {
        if (!factors.containsKey(term)) {
            order.add(term);
        }
        factors.merge(term, factor, BigInteger::add);
    }

    private Term term() {
        List<Term> parts = new ArrayList<>();
        for (Term term : order) {
            BigInteger factor = factors.getOrDefault(term, BigInteger.ZERO);
            if (factor.signum() != 0) {
                parts.add(Terms.scaled(factor, term));
            }
        }
        if (constant.signum() != 0 || parts.isEmpty()) {
            parts.add(Terms.constant(constant));
        }
        return parts.size() == 1 ? parts.get(0) : new Term.Sum(List.copyOf(parts));
    }
}
