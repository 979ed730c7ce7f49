package dev.chainrule.processor.random;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Answered;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.random.Proven.Told;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Would a request that is denied be permitted without the rules that are said to change nothing? Not unless a fact is
 * missing that only they demanded, and the finding says so, or is {@code null} for an {@code Optional}.
 */
final class Removal {

    private final Workshop.Product product;
    private final Judge judge;
    private final List<Told> idle;

    Removal(Workshop.Product product, List<Told> findings) {
        this.product = product;
        this.judge = new Judge(product.bound());
        this.idle = findings.stream()
                .filter(told -> told.id().equals("idle-rule") || told.id().equals("redundant-rule"))
                .toList();
    }

    Optional<String> difference(Request request, Decided decided) {
        if (idle.isEmpty() || decided.permitted()) {
            return Optional.empty();
        }
        Outside outside = new Outside(product, new Puppets(product));
        Judgement judgement = judge.judge(request, application -> outside);
        List<Answered> denying = judgement.answers().stream()
                .filter(answered -> !answered.application().rule().warning()
                        && !answered.outcome().passes())
                .toList();
        boolean counts = judgement.standing() == Judgement.Standing.IN_FORCE
                && judgement.misfits().isEmpty()
                && judgement.isDecided()
                && !denying.isEmpty();
        if (!counts || denying.stream().anyMatch(answered -> finding(answered).isEmpty())) {
            return Optional.empty();
        }
        boolean said = denying.stream().anyMatch(this::tellsWhatIsMissing);
        return denying.stream()
                .filter(answered -> !isExcused(answered, said, request))
                .findFirst()
                .map(answered -> "Decides all the same (" + answered.outcome() + "): "
                        + finding(answered).orElseThrow().text() + "\n" + Trial.text(request));
    }

    /** Where several rules demand a fact, the one that is looked at last says so. */
    private boolean tellsWhatIsMissing(Answered answered) {
        return answered.outcome() instanceof Outcome.MissingFact
                && finding(answered)
                        .filter(told -> told.text().contains("not missing"))
                        .isPresent();
    }

    private boolean isExcused(Answered answered, boolean said, Request request) {
        return answered.outcome() instanceof Outcome.MissingFact
                ? said
                : answered.outcome() instanceof Outcome.Thrown && hasNullForOptional(request);
    }

    /** Redundancy is said of requests in which an {@code Optional} is at least empty. */
    private boolean hasNullForOptional(Request request) {
        return Stream.concat(
                        request.transaction().stream(),
                        request.parties().stream().flatMap(List::stream))
                .anyMatch(this::hasNullForOptional);
    }

    private boolean hasNullForOptional(Value.Thing thing) {
        return thing.facts().entrySet().stream()
                .anyMatch(fact -> fact.getValue() instanceof Value.Nothing && isOptional(thing, fact.getKey()));
    }

    private boolean isOptional(Value.Thing thing, String accessor) {
        return thing.types().stream()
                .flatMap(type -> Stream.of(product.type(type.nestedName()).getMethods()))
                .anyMatch(method -> method.getName().equals(accessor)
                        && method.getReturnType().equals(Optional.class));
    }

    private Optional<Told> finding(Answered answered) {
        String rule = answered.application().rule().name();
        return idle.stream().filter(told -> told.about().equals(rule)).findFirst();
    }
}
