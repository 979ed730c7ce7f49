package dev.chainrule.examples.quickstart;

import dev.chainrule.csp.CspProgramDecision.Violation;

/** Where is it laid down? */
final class Citation {
    private Citation() {}

    /** The clauses that a violation cites. That no chain fits is in no clause: it is what all chains together say. */
    static String of(Violation violation) {
        return violation.citations().isEmpty()
                ? "the chains of " + violation.policy()
                : String.join("; ", violation.citations());
    }
}
