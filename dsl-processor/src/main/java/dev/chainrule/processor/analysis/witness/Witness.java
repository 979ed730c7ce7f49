package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Request;

/**
 * A request that shows something of a policy.
 *
 * @param judgement what the policy says of it; all of that is known
 */
public record Witness(Request request, Judgement judgement) {

    /** What fails. */
    public Codes codes() {
        return Codes.of(judgement);
    }

    /** How much denies it. */
    int denials() {
        return judgement.violations().size();
    }

    /** How much only warns. */
    int warnings() {
        return judgement.warnings().size();
    }

    /** Whether a check fails of it. A missing fact is no answer of a rule. */
    boolean fails(Check check) {
        return judgement.answers().stream()
                .filter(answered -> answered.outcome().fails())
                .filter(answered -> !(answered.outcome() instanceof Outcome.MissingFact))
                .anyMatch(answered -> Applied.isOf(answered.application(), check));
    }
}
