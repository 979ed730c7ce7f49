package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Where a value in a body comes from: a parameter of the rule, or what a chain of accessors says of one.
 *
 * @param parameter the index of the rule's parameter
 * @param list whether it is the parameter as a list; otherwise, of such a parameter, it is one of its elements
 * @param optional whether it is an {@code Optional} that holds the value
 * @param as the type to which the body narrows the parameter before it asks what only that type tells
 * @param accessors the accessors that were asked, outermost receiver first
 * @param declared the type by which it is known without a cast
 * @param arguments the types that the declared type was told with, which its type variables may stand for
 * @param seen the type by which the body sees it, after casts and patterns
 */
record Origin(
        int parameter,
        boolean list,
        boolean optional,
        Optional<TypeElement> as,
        List<String> accessors,
        TypeElement declared,
        Set<ClassRef> arguments,
        TypeElement seen) {

    static Origin parameter(int index, boolean list, TypeElement type) {
        return new Origin(index, list, false, Optional.empty(), List.of(), type, Set.of(), type);
    }

    boolean isParameter() {
        return accessors.isEmpty();
    }

    /** The type that is asked for its accessors. */
    TypeElement asked() {
        return isParameter() ? as.orElse(declared) : declared;
    }

    Origin element() {
        return parameter(parameter, false, declared);
    }

    Origin seenAs(TypeElement type) {
        return new Origin(parameter, list, optional, as, accessors, declared, arguments, type);
    }

    Origin narrowed() {
        return new Origin(parameter, list, optional, Optional.of(seen), accessors, declared, arguments, seen);
    }

    /** What is held. */
    Origin held() {
        return new Origin(parameter, list, false, as, accessors, declared, arguments, seen);
    }

    /** What an accessor tells, or what the {@code Optional} holds that it tells. */
    Origin step(String accessor, TypeElement type, boolean isHeld, Set<ClassRef> told) {
        List<String> longer = new ArrayList<>(accessors);
        longer.add(accessor);
        return new Origin(parameter, list, isHeld, as, List.copyOf(longer), type, told, type);
    }
}
