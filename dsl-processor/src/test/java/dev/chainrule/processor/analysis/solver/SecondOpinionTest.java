package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.proof.ProvenPolicies;
import dev.chainrule.processor.analysis.proof.Prover;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Does Z3 say the same of every question that the proofs of this repository's policies ask, and of those of mistaken ones? */
class SecondOpinionTest {

    @Test
    void bothSolversSayTheSame() {
        BothSolvers both = new BothSolvers();
        Stream.concat(
                        ProvenPolicies.inOrder(),
                        ProvenPolicies.mistaken(
                                "DeadChain",
                                "DeadEra",
                                "DeadRun",
                                "DeadWithParent",
                                "GivenWithParent",
                                "GivensContradict",
                                "GuaranteeNotProven",
                                "GuaranteeRefuted",
                                "RedundantRules",
                                "RedundantWithParent",
                                "RefutedByName",
                                "RefutedWithParent"))
                .forEach(read ->
                        Prover.prove(read.bound(), read.set(), Oracles.both(read.bound(), both), request -> ""));
        both.assertAnswered(1_000);
    }
}
