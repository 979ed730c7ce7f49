package spirits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;

/** What {@link Spirits} says of a request: permitted, or denied with every reason. */
@Generated("dev.chainrule")
public sealed interface SpiritsDecision {
    /** The policy that was asked, as it stood then. */
    Edition edition();

    /** The policy that was asked, by its full name. */
    default String policy() {
        return edition().policy();
    }

    /** The policy's version; empty where it has none. */
    default String version() {
        return edition().version();
    }

    /** A hash of the rules that decided, to be kept with the decision; empty where the compiler showed no bodies. */
    default String fingerprint() {
        return edition().fingerprint();
    }

    /** The chain that decided; empty where no chain fits. */
    String chain();

    /** Whether every check of the chain passed. */
    boolean permitted();

    /** What does not deny the request but ought to be known. */
    List<Violation> warnings();

    /** Every check that failed, in the policy's order; empty when permitted. */
    List<Violation> violations();

    private static String explain(SpiritsDecision decision) {
        StringBuilder text = new StringBuilder(decision.permitted() ? "Permitted" : "Denied");
        text.append(" by ").append(decision.policy());
        if (!decision.version().isEmpty()) {
            text.append(" (").append(decision.version()).append(")");
        }
        if (!decision.chain().isEmpty()) {
            text.append(", chain ").append(decision.chain());
        }
        list(text, "", decision.violations());
        list(text, "Warning: ", decision.warnings());
        if (decision instanceof Denied denied) {
            denied.nearest().forEach(path -> text.append("\n  Nearest: ").append(path));
        }
        return text.toString();
    }

    private static void list(StringBuilder text, String heading, List<Violation> violations) {
        for (Violation violation : violations) {
            text.append("\n- ").append(heading).append(violation);
            violation.citations().forEach(citation -> text.append("\n  See: ").append(citation));
            violation.remedies().forEach(remedy -> text.append("\n  Remedy: ").append(remedy));
        }
    }

    /** The request is permitted, perhaps with warnings. */
    final class Permitted implements SpiritsDecision {
        private final Edition edition;
        private final String chain;
        private final List<Violation> warnings;

        private Permitted(Edition edition, String chain, List<Violation> warnings) {
            this.edition = edition;
            this.chain = chain;
            this.warnings = List.copyOf(warnings);
        }

        /** For generated validators. */
        public static Permitted of(Edition edition, String chain, List<Violation> warnings) {
            return new Permitted(edition, chain, warnings);
        }

        @Override
        public Edition edition() {
            return edition;
        }

        @Override
        public String chain() {
            return chain;
        }

        @Override
        public boolean permitted() {
            return true;
        }

        @Override
        public List<Violation> warnings() {
            return warnings;
        }

        @Override
        public List<Violation> violations() {
            return List.of();
        }

        @Override
        public String toString() {
            return SpiritsDecision.explain(this);
        }
    }

    /** The request is denied. */
    final class Denied implements SpiritsDecision {
        private final Edition edition;
        private final String chain;
        private final List<Violation> warnings;
        private final List<Violation> violations;
        private final Supplier<List<ChainPath>> nearest;

        private Denied(Edition edition, String chain, List<Violation> found,
                Supplier<List<ChainPath>> nearest) {
            this.edition = edition;
            this.chain = chain;
            this.warnings = only(true, found);
            this.violations = only(false, found);
            this.nearest = nearest;
        }

        /** For generated validators. */
        public static Denied of(Edition edition, String chain, List<Violation> found) {
            return new Denied(edition, chain, found, List::of);
        }

        /** For generated validators. */
        public static Denied noChain(Edition edition, List<Violation> found,
                Supplier<List<ChainPath>> nearest) {
            return new Denied(edition, "", found, nearest);
        }

        /** The warnings among what was found, or all others; mostly there are no warnings. */
        private static List<Violation> only(boolean warnings, List<Violation> found) {
            int count = 0;
            for (Violation violation : found) {
                if (violation.warning() == warnings) {
                    count++;
                }
            }
            if (count == 0) {
                return List.of();
            }
            return count == found.size()
                    ? List.copyOf(found)
                    : found.stream().filter(violation -> violation.warning() == warnings).toList();
        }

        @Override
        public Edition edition() {
            return edition;
        }

        @Override
        public String chain() {
            return chain;
        }

        @Override
        public boolean permitted() {
            return false;
        }

        @Override
        public List<Violation> warnings() {
            return warnings;
        }

        @Override
        public List<Violation> violations() {
            return violations;
        }

        @Override
        public String toString() {
            return SpiritsDecision.explain(this);
        }

        /** The permitted chains that come nearest, where no chain fits; otherwise empty. */
        public List<ChainPath> nearest() {
            return List.copyOf(nearest.get());
        }
    }

    /** A check that failed. */
    final class Violation {
        private final Rule rule;
        private final String code;
        private final Text message;
        private final List<Text> remedies;
        private final List<Participant> parties;
        private final Exception cause;

        private Violation(Builder builder) {
            this.rule = builder.rule;
            this.code = builder.code;
            this.message = builder.message;
            this.remedies = List.copyOf(builder.remedies);
            this.parties = List.copyOf(builder.parties);
            this.cause = builder.cause;
        }

        /** For generated validators. */
        public static Rule rule(String policy, String code, String... citations) {
            return new Rule(policy, code, false, List.of(citations));
        }

        /** For generated validators. */
        public static Rule warning(String policy, String code, String... citations) {
            return new Rule(policy, code, true, List.of(citations));
        }

        /** For generated validators. */
        public static Builder of(String policy, String code, List<String> citations,
                Object... message) {
            Rule rule = new Rule(policy, "", false, List.copyOf(citations));
            return new Builder(rule, code, Text.of(message));
        }

        /** The policy that declares the rule, by its full name. */
        public String policy() {
            return rule.policy;
        }

        /** What applications know the reason by. */
        public String code() {
            return code;
        }

        /** The code of the rule that failed; empty where none was asked. */
        public String rule() {
            return rule.code;
        }

        /** Whether it only warns. */
        public boolean warning() {
            return rule.warning;
        }

        /** The reason in one sentence, facts filled in. */
        public String message() {
            return message.toString();
        }

        /** Where the policy's document says so. */
        public List<String> citations() {
            return rule.citations;
        }

        /** What can be done about it. */
        public List<String> remedies() {
            return remedies.stream().map(Text::toString).toList();
        }

        /** The parties concerned, seller before buyer. */
        public List<Participant> parties() {
            return parties;
        }

        /** What the rule threw, where it could not be evaluated. */
        public Optional<Exception> cause() {
            return Optional.ofNullable(cause);
        }

        @Override
        public String toString() {
            return code + ": " + message;
        }

        /** What all violations of a rule have in common. For generated validators. */
        public static final class Rule {
            private final String policy;
            private final String code;
            private final boolean warning;
            private final List<String> citations;

            private Rule(String policy, String code, boolean warning, List<String> citations) {
                this.policy = policy;
                this.code = code;
                this.warning = warning;
                this.citations = citations;
            }

            /** The rule is not true. */
            public Builder broken(Object... message) {
                return new Builder(this, code, Text.of(message));
            }

            /** A fact that the rule needs is not there. */
            public Builder missing(String fact, String role) {
                String owner = Character.isUpperCase(role.charAt(0)) ? role : "the " + role;
                Text message = Text.of("The ", fact, " of ", owner, " is missing; rule ", code, " needs it");
                return new Builder(this, "missing-fact", message);
            }

            /** The rule, or a fact that it needs, threw an exception. */
            public Builder notEvaluated(Exception cause) {
                Text message = Text.of("Rule ", code, " could not be evaluated: ", cause);
                return new Builder(this, code, message).cause(cause);
            }
        }

        /** A violation that is being put together. For generated validators. */
        public static final class Builder {
            private final Rule rule;
            private final String code;
            private final Text message;
            private List<Text> remedies = List.of();
            private List<Participant> parties = List.of();
            private Exception cause;

            private Builder(Rule rule, String code, Text message) {
                this.rule = rule;
                this.code = code;
                this.message = message;
            }

            /** Adds what can be done about it. */
            public Builder remedy(Object... remedy) {
                remedies = and(remedies, Text.of(remedy));
                return this;
            }

            /** Adds a party concerned. */
            public Builder party(String role, Object party) {
                parties = and(parties, new Participant(role, party));
                return this;
            }

            /** Adds all parties of a run. */
            public Builder parties(String role, List<?> run) {
                run.forEach(party -> party(role, party));
                return this;
            }

            /** Adds all parties of a run. */
            public Builder parties(Function<Object, String> role, List<?> run) {
                run.forEach(party -> party(role.apply(party), party));
                return this;
            }

            /** Says what was thrown. */
            public Builder cause(Exception cause) {
                this.cause = cause;
                return this;
            }

            /** Adds the violation to those already found: to the same list, unless that is empty. */
            public List<Violation> addTo(List<Violation> found) {
                List<Violation> more = found.isEmpty() ? new ArrayList<>() : found;
                more.add(new Violation(this));
                return more;
            }

            /** The list with one more; most have one or two, and need no room for others. */
            private static <T> List<T> and(List<T> list, T more) {
                return switch (list.size()) {
                    case 0 -> List.of(more);
                    case 1 -> List.of(list.get(0), more);
                    case 2 -> new ArrayList<>(List.of(list.get(0), list.get(1), more));
                    default -> {
                        list.add(more);
                        yield list;
                    }
                };
            }
        }
    }

    /** A party, and what the field calls it. */
    record Participant(String role, Object party) {}

    /** A chain, and who stands in it, seller before buyer. */
    record ChainPath(String chain, List<String> roles) {
        public ChainPath {
            roles = List.copyOf(roles);
        }

        @Override
        public String toString() {
            return String.join(" > ", roles);
        }
    }

    /**
     * A policy as it stood when a decision was taken.
     *
     * @param policy its full name
     * @param version its version; empty where it has none
     * @param fingerprint a hash of its chains and rules, whatever their wording; empty where the
     *     compiler showed no bodies
     * @param wording a hash of its messages, citations and remedies
     */
    record Edition(String policy, String version, String fingerprint, String wording) {}

    /** Who may come next, and whether the chain is complete as it is. */
    record Next(List<PartyType> candidates, boolean complete) {
        public Next {
            candidates = List.copyOf(candidates);
        }
    }

    /** A type of party, and what the field calls it. */
    record PartyType(String label, Class<?> type) {}

    /**
     * A message whose values were taken when a check failed, and which is put together when it is asked
     * for. For generated validators.
     */
    final class Text {
        private final Object[] parts;

        private Text(Object[] parts) {
            this.parts = parts;
        }

        /** A text of the given parts, one after the other. */
        public static Text of(Object... parts) {
            return new Text(parts);
        }

        /** Takes a value now; one that cannot be had reads "(unavailable)". */
        public static Object read(Source<?> source) {
            try {
                return source.read();
            } catch (Exception e) {
                return "(unavailable)";
            }
        }

        /** Takes a value of a value. */
        public static <T> Object read(Source<T> source, Function<T, Object> then) {
            try {
                T value = source.read();
                return value == null ? null : then.apply(value);
            } catch (Exception e) {
                return "(unavailable)";
            }
        }

        /** Words that say the same whenever they are asked for. */
        public static Object later(Supplier<String> words) {
            return new Later(words);
        }

        /** Takes a value of each party of a run. */
        public static <P> Object each(List<P> run, Function<P, Object> value) {
            List<Object> values = new ArrayList<>();
            run.forEach(party -> values.add(value.apply(party)));
            return new Joined(", ", values);
        }

        /** What the field calls the parties of a run. */
        public static Object path(String role, List<?> run) {
            return path(party -> role, run);
        }

        /** What the field calls the parties of a run. */
        public static Object path(Function<Object, String> role, List<?> run) {
            return new Joined(" > ", List.copyOf(run.stream().map(role).toList()));
        }

        @Override
        public String toString() {
            return join("", Arrays.asList(parts));
        }

        private static String join(String separator, List<Object> parts) {
            return parts.stream().map(Text::render).collect(Collectors.joining(separator));
        }

        private static String render(Object value) {
            try {
                if (value == null) {
                    return "(missing)";
                }
                if (value instanceof Optional<?> optional) {
                    return optional.isPresent() ? render(optional.get()) : "(none)";
                }
                return value.toString();
            } catch (Exception e) {
                return "(unavailable)";
            }
        }

        private record Joined(String separator, List<Object> values) {
            @Override
            public String toString() {
                return values.isEmpty() ? "(none)" : join(separator, values);
            }
        }

        private record Later(Supplier<String> words) {
            @Override
            public String toString() {
                return words.get();
            }
        }

        /** Tells a value, or fails to. */
        public interface Source<T> {
            /** The value, which may be null. */
            T read() throws Exception;
        }
    }
}
