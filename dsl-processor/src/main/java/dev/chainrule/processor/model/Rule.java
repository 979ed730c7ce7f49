package dev.chainrule.processor.model;

import java.util.List;

/**
 * A rule, a given or a guarantee, as one policy declares it.
 *
 * @param policy the policy that declares it
 * @param code the code as it counts: the method's name where none was written
 * @param otherwise the message with its placeholders; empty for a guarantee
 * @param warning whether a violation only warns
 * @param body how much of its body could be read
 * @param facts what its body reads and must not be null, in order of parameter and first mention, each once
 */
public record Rule(
        Kind kind,
        ClassRef policy,
        Method method,
        String code,
        String otherwise,
        List<String> cites,
        List<String> remedies,
        boolean warning,
        Dates dates,
        Body body,
        List<Fact> facts) {

    public enum Kind {
        RULE("Rule"),
        GIVEN("Given"),
        GUARANTEE("Guarantee");

        private final String annotation;

        Kind(String annotation) {
            this.annotation = annotation;
        }

        /** The simple name of the annotation that says so. */
        public String annotation() {
            return annotation;
        }
    }

    /** How much of a body could be read. */
    public enum Body {
        /** The compiler shows no bodies, or this one calls what cannot be followed: every fact counts as read. */
        UNREAD,
        /** All that it reads is in {@code facts}. */
        READ,
        /** It is {@code return false} and nothing else. */
        FALSE
    }

    public String name() {
        return method.name();
    }
}
