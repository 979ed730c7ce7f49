package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.diagnostic.Finding;
import java.util.List;

/** Asks one question about all requests that a policy could be asked. Only policies without errors come here. */
@FunctionalInterface
interface ProofCheck {

    List<Finding> check(Inquiry inquiry);
}
