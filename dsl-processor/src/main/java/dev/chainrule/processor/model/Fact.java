package dev.chainrule.processor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact that must be there before a rule's body runs: an accessor, or a chain of them, of a parameter. Of a parameter that is
 * a list, it is the fact of each element.
 *
 * @param parameter the index of the rule's parameter
 * @param as the type to which the body narrows the parameter before it asks: the fact must be there only of an object of
 *     that type; none where the parameter's declared type tells it
 * @param accessors the accessors' names, outermost receiver first; the last one's value must not be null, and neither
 *     must those before it; one of them that may be absent leads on only where it is there, to what it holds where it is an {@code Optional}
 * @param answered accessors on this way that some objects answer by a method of their own, of which it is not known whether it answers null: null
 *     though nothing that they were told is missing, or something though that is
 */
public record Fact(int parameter, Optional<ClassRef> as, List<String> accessors, List<Answered> answered) {

    /**
     * An accessor that objects of a type answer by a method of their own.
     *
     * @param type a record that wrote the accessor of a component itself, or a type with a default method
     */
    public record Answered(String accessor, ClassRef type) {}

    public Fact(int parameter, List<String> accessors) {
        this(parameter, Optional.empty(), accessors);
    }

    public Fact(int parameter, Optional<ClassRef> as, List<String> accessors) {
        this(parameter, as, accessors, List.of());
    }

    /** The same fact, with those of these that are on its way. */
    public Fact answeredBy(Collection<Answered> all) {
        return new Fact(
                parameter,
                as,
                accessors,
                all.stream()
                        .filter(one -> accessors.contains(one.accessor()))
                        .sorted(Comparator.comparing(Answered::accessor).thenComparing(Answered::type))
                        .toList());
    }

    /** The types whose objects answer one of the accessors by a method of their own. */
    public List<ClassRef> answering(String accessor) {
        return answered.stream()
                .filter(one -> one.accessor().equals(accessor))
                .map(Answered::type)
                .toList();
    }

    /**
     * The accessors that are asked, one of what the other answers, up to the first that no known type declares.
     *
     * @param rule the method whose fact it is
     * @param types finds a type, if it is known
     */
    public List<Accessor> asked(Method rule, Function<ClassRef, Optional<NamedType>> types) {
        JavaType type = rule.parameters().get(parameter).type();
        Optional<ClassRef> owner = as.or(type::listElement).or(type::declared);
        List<Accessor> asked = new ArrayList<>();
        for (String name : accessors) {
            Optional<Accessor> accessor = owner.flatMap(types).flatMap(known -> known.accessor(name));
            if (accessor.isEmpty()) {
                break;
            }
            asked.add(accessor.get());
            owner = accessor.get().type().leadsTo();
        }
        return asked;
    }
}
