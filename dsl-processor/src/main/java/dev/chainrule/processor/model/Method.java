package dev.chainrule.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A method of a policy, as declared.
 *
 * @param generic whether it has type parameters of its own
 * @param thrown the checked exceptions it declares, by canonical name
 * @param annotations simple names of the Chainrule annotations that stand on it, in source order
 * @param suppressed what {@code @SuppressWarnings} on it or around it silences, without the prefix {@code chainrule:}
 */
public record Method(
        String name,
        List<Parameter> parameters,
        JavaType returns,
        Flavor flavor,
        boolean generic,
        List<String> thrown,
        List<String> annotations,
        List<String> suppressed,
        Place place) {

    /** What kind of interface method it is. */
    public enum Flavor {
        ABSTRACT,
        DEFAULT,
        STATIC,
        PRIVATE,
        PRIVATE_STATIC
    }

    /** Two methods of one signature override each other. */
    public record Signature(String name, List<JavaType> parameterTypes) {}

    public Signature signature() {
        return new Signature(name, parameters.stream().map(Parameter::type).collect(Collectors.toUnmodifiableList()));
    }

    public boolean overrides(Method other) {
        // Most have other names, which spares their signatures.
        return name.equals(other.name) && signature().equals(other.signature());
    }
}
