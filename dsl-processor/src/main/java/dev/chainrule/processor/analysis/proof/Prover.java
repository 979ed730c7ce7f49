package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Request;
import java.util.List;
import java.util.function.Function;

/** What is true of all requests to a policy, and what is not? One list of questions, each asked to its end. */
public final class Prover {

    private static final List<ProofCheck> PROOFS = List.of(
            new DeadChains(), new Guarantees(), new RedundantRules(), new UnreadRules(), new OverlappingChains());

    private Prover() {}

    /**
     * Asks all questions about a policy without errors.
     *
     * @param snippet tells a request in Java that makes it again
     */
    public static List<Finding> prove(
            BoundPolicy bound, PolicySet set, Oracle oracle, Function<Request, String> snippet) {
        Inquiry inquiry = Inquiry.of(bound, set, oracle, snippet);
        return PROOFS.stream().flatMap(proof -> proof.check(inquiry).stream()).toList();
    }
}
