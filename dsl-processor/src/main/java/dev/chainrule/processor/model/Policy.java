package dev.chainrule.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A policy as its author declared it, right or wrong. This is also what travels in a jar.
 *
 * @param kind what the annotated type is; anything but an interface is an error
 * @param replaces the older policy, if one is named
 * @param parents the interfaces it extends, in order, policies or not
 * @param others its methods that are neither chain nor rule: helpers, default methods, redeclared chains without their annotation
 * @param types every type that the policy declares, or that its members name, and the types above those, in order of first
 *     mention; types of the JDK are left out
 * @param asked the other types that its rules come to by facts or test for, with those above and those permitted below
 * @param enumerations the enums that its bodies compare, each once, by name
 * @param suppressed what {@code @SuppressWarnings} on it or around it silences, without the prefix {@code chainrule:}
 */
public record Policy(
        ClassRef ref,
        NamedType.Kind kind,
        NamedType.Visibility visibility,
        boolean generic,
        boolean sealed,
        String source,
        String version,
        Optional<ClassRef> replaces,
        boolean mayLoosen,
        List<ClassRef> parents,
        List<Chain> chains,
        List<Rule> rules,
        List<Method> others,
        List<NamedType> types,
        List<NamedType> asked,
        List<Enumeration> enumerations,
        List<String> suppressed,
        Place place) {

    /** The same with other constants of the enums that its bodies compare. */
    public Policy withEnumerations(List<Enumeration> enumerations) {
        return new Policy(
                ref,
                kind,
                visibility,
                generic,
                sealed,
                source,
                version,
                replaces,
                mayLoosen,
                parents,
                chains,
                rules,
                others,
                types,
                asked,
                enumerations,
                suppressed,
                place);
    }

    /** What the field would call it in a sentence. */
    public String name() {
        return ref.simpleName();
    }
}
