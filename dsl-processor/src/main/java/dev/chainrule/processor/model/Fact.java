package dev.chainrule.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A fact that must be there before a rule's body runs: an accessor, or a chain of them, of a parameter. Of a parameter that is
 * a list, it is the fact of each element.
 *
 * @param parameter the index of the rule's parameter
 * @param as the type to which the body narrows the parameter before it asks: the fact must be there only of an object of
 *     that type; none where the parameter's declared type tells it
 * @param accessors the accessors' names, outermost receiver first; the last one's value must not be null, and neither
 *     must those before it; one of them that may be absent leads on only where it is there
 */
public record Fact(int parameter, Optional<ClassRef> as, List<String> accessors) {

    public Fact(int parameter, List<String> accessors) {
        this(parameter, Optional.empty(), accessors);
    }
}
