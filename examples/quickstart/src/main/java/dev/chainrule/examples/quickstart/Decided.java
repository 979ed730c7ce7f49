package dev.chainrule.examples.quickstart;

import dev.chainrule.csp.CspProgramDecision;
import dev.chainrule.csp.CspProgramValidator;

/** An order, and what the policy says to it. */
record Decided(Order order, CspProgramDecision decision) {
    static Decided decide(Order order) {
        return new Decided(order, CspProgramValidator.checkAny(CspFacts.transaction(order), CspFacts.parties(order)));
    }
}
