package dev.chainrule.benchmarks.contestants.chainrule;

import dev.chainrule.csp.CspProgramDecision;
import dev.chainrule.csp.CspProgramDecision.Violation;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules does a decision say are broken? */
final class Codes {

    private Codes() {}

    static Set<String> of(CspProgramDecision decision) {
        return decision.violations().stream().map(Violation::code).collect(Collectors.toSet());
    }
}
