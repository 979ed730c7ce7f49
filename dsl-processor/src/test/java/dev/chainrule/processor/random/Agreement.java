package dev.chainrule.processor.random;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Answered;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Do the validator and the reference say the same of a request? Where the reference does not know, either is right. */
final class Agreement {

    private final Workshop.Product product;
    private final Decided.Validator validator;
    private final Judge judge;
    private final Tally tally;

    Agreement(Workshop.Product product, Tally tally) {
        this.product = product;
        this.tally = tally;
        this.validator = new Decided.Validator(product);
        this.judge = new Judge(product.bound());
    }

    Decided decide(Request request) {
        return validator.decide(request);
    }

    /** What differs; empty where nothing does. */
    String difference(Request request, Decided decided) {
        if (decided.permitted() != decided.permits()
                || decided.permitted() != decided.codes().isEmpty()) {
            return "The validator contradicts itself: " + decided;
        }
        Outside outside = new Outside(product, new Puppets(product));
        Judgement judgement;
        try {
            judgement = judge.judge(request, application -> outside);
        } catch (RuntimeException e) {
            return "The reference fails: " + e + " at " + e.getStackTrace()[0];
        }
        tally.note(decided, judgement);
        String violations = compare(decided.codes(), codes(judgement.violations()), open(judgement, false));
        String warnings = compare(decided.warnings(), codes(judgement.warnings()), open(judgement, true));
        return violations + warnings;
    }

    private static List<String> codes(List<Judgement.Failure> failures) {
        return failures.stream().map(Judgement.Failure::code).toList();
    }

    private static List<String> open(Judgement judgement, boolean warnings) {
        return judgement.answers().stream()
                .filter(answered -> answered.outcome() instanceof Outcome.Open)
                .map(Answered::application)
                .filter(application -> application.rule().warning() == warnings)
                .map(application -> application.rule().code())
                .toList();
    }

    /** Each code as often as expected, and those that are open perhaps. */
    private static String compare(List<String> actual, List<String> expected, List<String> open) {
        List<String> left = new ArrayList<>(actual);
        for (String code : expected) {
            if (!left.remove(code)) {
                return "The validator lacks " + code + ": " + actual + ", expected " + expected + ", open " + open;
            }
        }
        List<String> more = new ArrayList<>(open);
        for (String code : left) {
            if (!more.remove(code)) {
                return "The validator has " + code + " too often: " + actual + ", expected " + expected + ", open "
                        + open;
            }
        }
        return open.isEmpty() && !actual.equals(expected) && Collections.frequency(actual, "missing-fact") == 0
                ? "Another order: " + actual + ", expected " + expected
                : "";
    }
}
