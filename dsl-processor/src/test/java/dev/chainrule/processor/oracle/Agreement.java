package dev.chainrule.processor.oracle;

import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Failure;
import dev.chainrule.processor.analysis.meaning.Judgement.Standing;
import dev.chainrule.processor.oracle.Exam.Attempt;
import java.util.ArrayList;
import java.util.List;

/**
 * Does a generated validator say what the reference evaluation says? In all that is decided there: what hangs on code that could
 * not be read may come out either way.
 */
final class Agreement {

    private Agreement() {}

    /** The difference; {@code null} where there is none. */
    static String difference(Judgement judgement, Attempt decision, Attempt permits) {
        if (judgement.standing() == Standing.UNDATED) {
            return decision.thrown() != null && permits.thrown() != null ? null : "decided without a date";
        }
        String ofPermits = ofPermits(judgement, permits);
        if (ofPermits != null) {
            return ofPermits;
        }
        if (decision.thrown() instanceof Error) {
            // An error ends everything: where a rule throws it, or the text of a violation asks a fact that does.
            boolean mayThrow = !judgement.isDecided() || fails(judgement);
            return mayThrow ? null : "threw " + decision.thrown();
        }
        return decision.thrown() != null ? "threw " + decision.thrown() : ofDecision(judgement, decision.answer());
    }

    private static boolean fails(Judgement judgement) {
        return !judgement.violations().isEmpty() || !judgement.warnings().isEmpty();
    }

    private static String ofPermits(Judgement judgement, Attempt permits) {
        if (permits.thrown() != null) {
            boolean mayThrow = permits.thrown() instanceof Error && !judgement.permits();
            return mayThrow ? null : "permits threw " + permits.thrown();
        }
        boolean permitted = (boolean) permits.answer();
        if (judgement.permits() != permitted && (judgement.permits() || judgement.denies())) {
            return "permits is " + permitted;
        }
        return null;
    }

    private static String ofDecision(Judgement judgement, Object decision) {
        boolean permitted = Answer.flag(decision, "permitted");
        if (judgement.permits() != permitted && (judgement.permits() || judgement.denies())) {
            return "permitted is " + permitted;
        }
        String violations = ofFailures(judgement, judgement.violations(), Answer.list(decision, "violations"));
        return violations != null
                ? violations
                : ofFailures(judgement, judgement.warnings(), Answer.list(decision, "warnings"));
    }

    /** Those that are known come in any case; others only where something is not known. */
    private static String ofFailures(Judgement judgement, List<Failure> expected, List<?> actual) {
        List<String> left = new ArrayList<>(actual.stream()
                .map(violation -> Answer.text(violation, "policy") + " " + Answer.text(violation, "code"))
                .toList());
        for (Failure failure : expected) {
            if (!left.remove(failure.policy().canonicalName() + " " + failure.code())) {
                return "no " + failure + " among " + actual;
            }
        }
        return left.isEmpty() || !judgement.isDecided() ? null : left + " beside " + expected;
    }
}
