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
import java.util.Optional;

/** Would a policy with a variant of one of its rules decide a request otherwise? */
final class Telling {

    private final Judge judge;

    Telling(Judge judge) {
        this.judge = judge;
    }

    /** What a rule does where its variant would do the opposite. */
    enum Way {
        DENIES,
        PERMITS;

        Way other() {
            return this == DENIES ? PERMITS : DENIES;
        }
    }

    /** Whether other codes fail, or warn. */
    boolean differs(Witness witness, Variant variant) {
        return otherwise(witness, variant).isPresent();
    }

    /** What the rule does of a witness that tells it from its variant. */
    Optional<Way> way(Witness witness, Variant variant) {
        return otherwise(witness, variant)
                .map(otherwise -> failing(witness.judgement(), variant.rule()) > failing(otherwise, variant.other())
                        ? Way.DENIES
                        : Way.PERMITS);
    }

    private Optional<Judgement> otherwise(Witness witness, Variant variant) {
        Judgement judgement = witness.judgement();
        return Optional.of(judgement)
                .filter(known -> known.standing() == Judgement.Standing.IN_FORCE)
                .map(known -> with(variant, witness.request(), known))
                .filter(otherwise ->
                        otherwise.isDecided() && !Codes.of(otherwise).equals(Codes.of(judgement)));
    }

    private static long failing(Judgement judgement, Rule rule) {
        return judgement.answers().stream()
                .filter(answered -> Applied.isSame(answered.application().rule(), rule))
                .filter(answered -> answered.outcome().fails())
                .count();
    }

    private Judgement with(Variant variant, Request request, Judgement judgement) {
        List<Answered> answers = new ArrayList<>(judgement.answers());
        answers.removeIf(answered -> Applied.isSame(answered.application().rule(), variant.rule()));
        if (judge.isInForce(variant.other(), request)) {
            judge.applications(request).stream()
                    .filter(application -> Applied.isSame(application.rule(), variant.rule()))
                    .map(application -> ask(new Application(variant.other(), application.arguments()), request))
                    .forEach(answers::add);
        }
        return new Judgement(judgement.standing(), judgement.policy(), judgement.misfits(), answers);
    }

    private Answered ask(Application application, Request request) {
        return new Answered(application, judge.ask(application, request, Unknowns.NONE));
    }
}
