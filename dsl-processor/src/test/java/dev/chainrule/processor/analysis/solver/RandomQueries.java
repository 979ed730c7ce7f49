package dev.chainrule.processor.analysis.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Queries of every kind of term, small enough to try all values. Terms are drawn from a pool to which they are added, so that
 * parts are shared; half of them are put together as they are, and half by {@link Terms}, which simplifies.
 */
final class RandomQueries {

    static final int FUNCTION_HIGH = 2;

    private final Random random;
    private final List<Term> truths = new ArrayList<>();
    private final List<Term> wholes = new ArrayList<>();
    private final List<Term> background = new ArrayList<>();
    private int applied;

    private RandomQueries(long seed) {
        random = new Random(seed);
    }

    /** @param prefix begins the names of variables and functions */
    static Query query(long seed, String prefix) {
        return new RandomQueries(seed).draw(prefix);
    }

    private Query draw(String prefix) {
        for (int i = 0; i < 2; i++) {
            truths.add(Terms.truth(prefix + " truth " + i));
            int low = random.nextInt(5) - 3;
            wholes.add(Terms.whole(prefix + "|whole " + i, low, low + random.nextInt(4)));
        }
        wholes.add(Terms.constant(random.nextInt(9) - 4));
        int steps = 6 + random.nextInt(20);
        for (int i = 0; i < steps; i++) {
            step(prefix);
        }
        List<Term> assertions = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Term term = truths.get(Math.max(0, truths.size() - 1 - random.nextInt(8)));
            assertions.add(random.nextInt(3) == 0 ? Terms.not(term) : term);
        }
        return new Query(List.copyOf(background), assertions);
    }

    private void step(String prefix) {
        boolean plain = random.nextBoolean();
        switch (random.nextInt(11)) {
            case 0 -> truths.add(plain ? new Term.Not(truth()) : Terms.not(truth()));
            case 1 -> {
                List<Term> of = some(truths);
                truths.add(plain ? new Term.And(of) : Terms.and(of));
            }
            case 2 -> {
                List<Term> of = some(truths);
                truths.add(plain ? new Term.Or(of) : Terms.or(of));
            }
            case 3 -> truths.add(plain ? new Term.If(truth(), truth(), truth()) : Terms.ite(truth(), truth(), truth()));
            case 4 -> wholes.add(plain ? new Term.If(truth(), whole(), whole()) : Terms.ite(truth(), whole(), whole()));
            case 5, 6 -> truths.add(plain ? new Term.Equal(whole(), whole()) : Terms.equal(whole(), whole()));
            case 7 -> truths.add(plain ? new Term.AtMost(whole(), whole()) : Terms.less(whole(), whole()));
            case 8 -> {
                List<Term> of = some(wholes);
                wholes.add(plain ? new Term.Sum(of) : Terms.sum(of));
            }
            case 9 -> {
                BigInteger factor = BigInteger.valueOf(random.nextInt(7) - 3);
                wholes.add(plain ? new Term.Scaled(factor, whole()) : Terms.scaled(factor, whole()));
            }
            default -> apply(prefix, plain);
        }
        if (random.nextInt(6) == 0) {
            truths.add(plain ? new Term.Equal(truth(), truth()) : Terms.equal(truth(), truth()));
        }
    }

    /** At most three: each multiplies what has to be tried. */
    private void apply(String prefix, boolean number) {
        if (applied++ >= 3) {
            return;
        }
        String name = prefix + " function " + random.nextInt(2);
        if (number) {
            Term result = Terms.apply(name, Term.Sort.WHOLE, whole());
            background.add(Terms.atMost(Terms.ZERO, result));
            background.add(Terms.atMost(result, Terms.constant(FUNCTION_HIGH)));
            wholes.add(result);
        } else {
            truths.add(
                    random.nextBoolean()
                            ? Terms.apply(name, Term.Sort.TRUTH, whole(), truth())
                            : Terms.apply(name, Term.Sort.TRUTH));
        }
    }

    private List<Term> some(List<Term> pool) {
        List<Term> some = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            some.add(recent(pool));
        }
        return some;
    }

    private Term truth() {
        return recent(truths);
    }

    private Term whole() {
        return recent(wholes);
    }

    /** Newer ones more often, so that terms become deep. */
    private Term recent(List<Term> pool) {
        return pool.get(Math.max(random.nextInt(pool.size()), random.nextInt(pool.size())));
    }
}
