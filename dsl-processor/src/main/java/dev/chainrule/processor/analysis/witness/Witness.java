package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judgement;
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
}
