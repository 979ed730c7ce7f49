package dev.chainrule.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Seeded sales, and which rules each of them breaks: about seven in ten break none. */
public final class Sales {

    /** So many are decided on in every comparison. */
    public static final int USUAL = 10_000;

    private static final long SEED = 2020_02_01;

    private final List<SaleRequest> requests;
    private final List<Set<String>> violated;

    private Sales(List<SaleRequest> requests) {
        this.requests = List.copyOf(requests);
        this.violated = requests.stream().map(Expectation::violated).toList();
    }

    /** The same on every machine. */
    public static Sales usual() {
        return of(USUAL);
    }

    /** The first of them, which is permitted. */
    public static SaleRequest first() {
        return SaleDraft.drawn(new SplittableRandom(SEED), new Register()).request();
    }

    /** As many as are asked for; the first are the same whatever the number. */
    public static Sales of(int size) {
        return new Sales(requests(size));
    }

    /** The same, for nobody to say what they break. */
    public static List<SaleRequest> requests(int size) {
        SplittableRandom random = new SplittableRandom(SEED);
        Register register = new Register();
        List<SaleRequest> requests = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            requests.add(SaleDraft.drawn(random, register).request());
        }
        return requests;
    }

    public int size() {
        return requests.size();
    }

    public SaleRequest get(int index) {
        return requests.get(index);
    }

    /** The codes of the rules that a request breaks, or {@code no-chain}; none where it is permitted. */
    public Set<String> violated(int index) {
        return violated.get(index);
    }
}
