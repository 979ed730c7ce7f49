package dev.chainrule.benchmarks.work;

import java.util.Optional;
import java.util.Set;

/**
 * One way to decide on sales.
 *
 * @param <I> what it takes: the request itself, or what it has to be turned into first
 * @param <D> what it answers
 */
public interface Contestant<I, D> {

    /** What it is called where it disagrees. */
    String name();

    /** The request in the contestant's own terms. It is measured with the decision, and also alone. */
    I convert(SaleRequest request);

    D decide(I input);

    boolean permitted(D decision);

    /** The codes of the rules that are broken, or {@code no-chain}; nothing where the contestant cannot tell them. */
    Optional<Set<String>> violated(D decision);
}
