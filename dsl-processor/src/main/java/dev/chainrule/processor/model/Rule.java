package dev.chainrule.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A rule, a given or a guarantee, as one policy declares it.
 *
 * @param policy the policy that declares it
 * @param code the code as it counts: the method's name where none was written
 * @param otherwise the message with its placeholders; empty for a guarantee
 * @param warning whether a violation only warns
 * @param body how much of its body could be read
 * @param facts what its body reads and must not be null, in order of parameter and first mention, each once
 * @param trusted the default methods it may have been read with, as if no type in another file had its own in their place
 * @param condition what its body says; none where the compiler shows no bodies
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
        List<Fact> facts,
        List<Trusted> trusted,
        Optional<Expression> condition) {

    /** A default method of an interface, with so many parameters. */
    public record Trusted(ClassRef declaredIn, String name, int parameters) {}

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

    /** The facts without which it denies; none of a guarantee, which nobody asks at run time. */
    public List<Fact> demanded() {
        return kind == Kind.GUARANTEE ? List.of() : facts;
    }

    /** What of its body could not be read, as far as anything of it could. */
    public List<Expression.Unread> unread() {
        return condition.map(Expressions::unread).orElse(List.of());
    }

    /** The same rule with another body. */
    public Rule withCondition(Expression other) {
        return new Rule(
                kind,
                policy,
                method,
                code,
                otherwise,
                cites,
                remedies,
                warning,
                dates,
                body == Body.FALSE ? Body.READ : body,
                facts,
                trusted,
                Optional.of(other));
    }

    /** The same rule, which demands other facts. */
    public Rule withFacts(List<Fact> others) {
        return new Rule(
                kind, policy, method, code, otherwise, cites, remedies, warning, dates, body, others, trusted,
                condition);
    }

    /** The same rule in force on other dates. */
    public Rule withDates(Dates others) {
        return new Rule(
                kind, policy, method, code, otherwise, cites, remedies, warning, others, body, facts, trusted,
                condition);
    }

    /**
     * Whether another rule comes to the same of the same parties, whatever its parameters and locals are called. Two bodies that could
     * not be read to the end are alike only if what they call answers alike.
     */
    public boolean decidesLike(Rule other) {
        return condition.isPresent()
                && other.condition.isPresent()
                && demanded().size() == other.demanded().size()
                && demanded().containsAll(other.demanded())
                && Renumbering.of(condition.get()).equals(Renumbering.of(other.condition.get()));
    }

    /** Whether another says the same, whatever its parameters are called: message, citations and remedies. */
    public boolean saysLike(Rule other) {
        Fingerprint.Words words = Fingerprint.Words.of(this);
        Fingerprint.Words others = Fingerprint.Words.of(other);
        return words.message().equals(others.message())
                && words.cites().equals(others.cites())
                && words.remedies().equals(others.remedies());
    }

    /** Bodies are long, and rules are looked up often. */
    @Override
    public int hashCode() {
        return 31 * policy.hashCode() + method.name().hashCode();
    }
}
