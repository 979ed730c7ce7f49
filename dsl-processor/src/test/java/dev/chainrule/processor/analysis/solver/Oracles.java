package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.model.BoundPolicy;
import java.util.Optional;

/** Who answers questions about a policy? */
public final class Oracles {

    private Oracles() {}

    /** The one that policies are proven with. */
    public static Oracle own(BoundPolicy policy) {
        return new Oracle(policy, () -> false);
    }

    /** One that asks two solvers. */
    static Oracle both(BoundPolicy policy, BothSolvers both) {
        return new Oracle(policy, Optional.of(new Workshop(both, new Judge(policy))));
    }

    /** One that shares the encoding and no solver. */
    public static Oracle z3(BoundPolicy policy) {
        Solver z3 = new CachedSolver(new Z3());
        return new Oracle(policy, Optional.of(new Workshop(z3, new Judge(policy))));
    }
}
