package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Failure;
import java.util.List;

/** The codes of all checks that fail of a request: those that deny, and those that only warn; sorted, each once. */
public record Codes(List<String> violations, List<String> warnings) {

    static Codes of(Judgement judgement) {
        return new Codes(sorted(judgement.violations()), sorted(judgement.warnings()));
    }

    /** Whether all that fails there fails here as well. */
    boolean contains(Codes others) {
        return violations.containsAll(others.violations) && warnings.containsAll(others.warnings);
    }

    private static List<String> sorted(List<Failure> failures) {
        return failures.stream().map(Failure::code).distinct().sorted().toList();
    }
}
