package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Answered;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** Would a policy with a variant of one of its rules decide a request otherwise? */
final class Telling {

    private final Judge judge;

    Telling(Judge judge) {
        this.judge = judge;
    }

    /** Whether other codes fail, or warn. */
    boolean differs(Witness witness, Variant variant) {
        Judgement judgement = witness.judgement();
        if (judgement.standing() != Judgement.Standing.IN_FORCE) {
            return false;
        }
        Judgement otherwise = with(variant, witness.request(), judgement);
        return otherwise.isDecided() && !Codes.of(otherwise).equals(Codes.of(judgement));
    }

    private Judgement with(Variant variant, Request request, Judgement judgement) {
        List<Answered> answers = new ArrayList<>(judgement.answers());
        answers.removeIf(answered -> isSame(answered.application().rule(), variant.rule()));
        if (judge.isInForce(variant.other(), request)) {
            judge.applications(request).stream()
                    .filter(application -> isSame(application.rule(), variant.rule()))
                    .map(application -> ask(new Application(variant.other(), application.arguments()), request))
                    .forEach(answers::add);
        }
        return new Judgement(judgement.standing(), judgement.policy(), judgement.misfits(), answers);
    }

    private Answered ask(Application application, Request request) {
        return new Answered(application, judge.ask(application, request, Unknowns.NONE));
    }

    // By identity, since a rule with a long body is slow to compare.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Rule one, Rule other) {
        return one == other;
    }
}
