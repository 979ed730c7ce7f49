package dev.chainrule.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which types answer by a default method what applications are taken to tell of others, where whoever read a rule did not look: in another
 * file than the rule's? What holds whatever an application tells holds of such an answer too, but what it hangs on is in no rule.
 */
public final class Answers {

    private final List<NamedType> types;
    private final List<Answer> all;

    /**
     * Such a method.
     *
     * @param type that answers
     * @param declaredIn the type above whose accessor it is
     */
    public record Answer(NamedType type, ClassRef declaredIn, String name) {}

    /** Those of some types, among whom are all above them. */
    public Answers(List<NamedType> types) {
        this.types = List.copyOf(types);
        this.all = types.stream().flatMap(this::of).toList();
    }

    private Stream<Answer> of(NamedType type) {
        if (type.kind() != NamedType.Kind.INTERFACE) {
            // What an object of a class answers is the application's to tell.
            return Stream.of();
        }
        return type.accessors().stream()
                .filter(accessor -> !accessor.isFact()
                        && accessor.parameters() == 0
                        && accessor.declaredIn().equals(type.ref()))
                .flatMap(accessor -> types.stream()
                        .filter(above ->
                                type.isBelow(above.ref()) && !above.ref().equals(type.ref()))
                        .flatMap(above -> above.accessor(accessor.name()).stream()))
                .filter(Accessor::isAbstract)
                .map(told -> new Answer(type, told.declaredIn(), told.name()))
                .distinct();
    }

    /** Those that a rule may be told. */
    public Stream<Answer> to(Rule rule) {
        return all.stream()
                .filter(answer -> !answer.type().ref().isInFileOf(rule.policy()))
                .filter(answer -> rule.condition()
                        .filter(condition -> asks(condition, answer, rule))
                        .isPresent());
    }

    private boolean asks(Expression expression, Answer answer, Rule rule) {
        return (expression instanceof Expression.Ask ask
                        && ask.accessor().equals(answer.name())
                        && mayBe(ask.of(), answer.type(), rule))
                || Expressions.children(expression).stream().anyMatch(part -> asks(part, answer, rule));
    }

    /** Whether an object is perhaps of a type; that of a parameter is known best. */
    private boolean mayBe(Expression object, NamedType type, Rule rule) {
        return !(object instanceof Expression.Parameter parameter)
                || rule.method().parameters().get(parameter.index()).type().declared().stream()
                        .anyMatch(declared -> types.stream()
                                .anyMatch(known -> isBelow(known, declared) && isBelow(known, type.ref())));
    }

    private static boolean isBelow(NamedType type, ClassRef other) {
        return type.ref().equals(other) || type.isBelow(other);
    }
}
