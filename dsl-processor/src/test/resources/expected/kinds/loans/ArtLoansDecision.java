package loans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;

/** What {@link ArtLoans} says of a request: permitted, or denied with every reason. */
@Generated("dev.chainrule")
public sealed interface ArtLoansDecision {
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

    /** A hash of the rules that decided, to be kept with the decision; empty where not all of them could be told. */
    default String fingerprint() {
        return edition().fingerprint();
    }

    /** The chain that decided; empty where no chain fits. */
    String chain();

    /** Whether the request is permitted. Rules that only warn do not count. */
    boolean permitted();

    /** The rules that failed but only warn, in the policy's order. */
    List<Violation> warnings();

    /** Every check that failed, in the policy's order; empty when permitted. */
    List<Violation> violations();

    private static String explain(ArtLoansDecision decision) {
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
    final class Permitted implements ArtLoansDecision {
        private final Origin origin;
        private final Violation last;

        private Permitted(Origin origin, Violation last) {
            this.origin = origin;
            this.last = last;
        }

        /** For generated validators. */
        public static Permitted of(Origin origin, Violation last) {
            return new Permitted(origin, last);
        }

        @Override
        public Edition edition() {
            return origin.edition;
        }

        @Override
        public String chain() {
            return origin.chain;
        }

        @Override
        public boolean permitted() {
            return true;
        }

        @Override
        public List<Violation> warnings() {
            return Violation.upTo(last, true);
        }

        @Override
        public List<Violation> violations() {
            return Violation.upTo(last, false);
        }

        @Override
        public String toString() {
            return ArtLoansDecision.explain(this);
        }
    }

    /** The request is denied. */
    final class Denied implements ArtLoansDecision {
        private final Origin origin;
        private final Violation last;

        private Denied(Origin origin, Violation last) {
            this.origin = origin;
            this.last = last;
        }

        /** For generated validators. */
        public static Denied of(Origin origin, Violation last) {
            return new Denied(origin, last);
        }

        @Override
        public Edition edition() {
            return origin.edition;
        }

        @Override
        public String chain() {
            return origin.chain;
        }

        @Override
        public boolean permitted() {
            return false;
        }

        @Override
        public List<Violation> warnings() {
            return Violation.upTo(last, true);
        }

        @Override
        public List<Violation> violations() {
            return Violation.upTo(last, false);
        }

        @Override
        public String toString() {
            return ArtLoansDecision.explain(this);
        }

        /** The permitted chains that come nearest, where no chain fits; otherwise empty. */
        public List<ChainPath> nearest() {
            return origin.nearest();
        }
    }

    /** Which chain of which policy decided. For generated validators. */
    final class Origin {
        private final Edition edition;
        private final String chain;
        private final Supplier<List<ChainPath>> nearest;

        private Origin(Edition edition, String chain, Supplier<List<ChainPath>> nearest) {
            this.edition = edition;
            this.chain = chain;
            this.nearest = nearest;
        }

        /** A chain. */
        public static Origin of(Edition edition, String chain) {
            return new Origin(edition, chain, null);
        }

        /** No chain fits. */
        public static Origin noChain(Edition edition, Supplier<List<ChainPath>> nearest) {
            return new Origin(edition, "", nearest);
        }

        private List<ChainPath> nearest() {
            return nearest == null ? List.of() : List.copyOf(nearest.get());
        }
    }

    /** A check that failed. */
    final class Violation {
        private final Reason reason;
        private final Object[] details;
        private final Violation before;

        private Violation(Reason reason, Object[] details, Violation before) {
            this.reason = reason;
            this.details = details;
            this.before = before;
        }

        /** A rule of a policy is not true. For generated validators. */
        public static Reason rule(String policy, String code) {
            return new Reason(policy, code, code, false, "", List.of(), List.of(), List.of(),
                    List.of(), null);
        }

        /** A rule that only warns is not true. For generated validators. */
        public static Reason warning(String policy, String code) {
            return new Reason(policy, code, code, true, "", List.of(), List.of(), List.of(),
                    List.of(), null);
        }

        /** Something is not so that every policy demands. For generated validators. */
        public static Reason of(String policy, String code) {
            return new Reason(policy, "", code, false, "", List.of(), List.of(), List.of(),
                    List.of(), null);
        }

        /** The warnings up to the last violation found, or all others, in the order of checks. */
        private static List<Violation> upTo(Violation last, boolean warnings) {
            if (last == null) {
                return List.of();
            }
            List<Violation> found = new ArrayList<>();
            for (Violation one = last; one != null; one = one.before) {
                if (one.reason.warning == warnings) {
                    found.add(one);
                }
            }
            Collections.reverse(found);
            return List.copyOf(found);
        }

        /**
         * For generated validators: whether this one, or any found before it, denies. Applications ask {@link #warning()}.
         */
        public boolean isOrFollowsDenial() {
            for (Violation one = this; one != null; one = one.before) {
                if (!one.reason.warning) {
                    return true;
                }
            }
            return false;
        }

        /** The policy that declares the rule, by its full name. */
        public String policy() {
            return reason.policy;
        }

        /** What applications know the reason by. */
        public String code() {
            return reason.code;
        }

        /** The code of the rule that failed; empty where none was asked. */
        public String rule() {
            return reason.rule;
        }

        /** Whether it only warns. */
        public boolean warning() {
            return reason.warning;
        }

        /** The reason in one sentence, facts filled in. */
        public String message() {
            String message = reason.fill(reason.message, details);
            return reason.cause == null ? message : message + Text.render(reason.cause);
        }

        /** Where the policy's document says so. */
        public List<String> citations() {
            return reason.citations;
        }

        /** What can be done about it. */
        public List<String> remedies() {
            return reason.remedies.stream()
                    .map(remedy -> reason.fill(remedy, details))
                    .toList();
        }

        /** The parties concerned, seller before buyer. */
        public List<Participant> parties() {
            List<Participant> parties = new ArrayList<>();
            int count = reason.parties.size();
            for (int i = reason.values.size(); i < details.length - count; i++) {
                if (details[i] instanceof Text.Path path) {
                    parties.addAll(path.parties());
                } else {
                    parties.add(new Participant(details[i].toString(), details[i + count]));
                }
            }
            return List.copyOf(parties);
        }

        /** What the rule threw, where it could not be evaluated. */
        public Optional<Exception> cause() {
            return Optional.ofNullable(reason.cause);
        }

        @Override
        public String toString() {
            return code() + ": " + message();
        }

        /**
         * Why checks fail: what all violations of a rule have in common. In its texts the names of values
         * and parties stand in braces, and two opening braces are one. For generated validators.
         */
        public static final class Reason {
            private final String policy;
            private final String rule;
            private final String code;
            private final boolean warning;
            private final String message;
            private final List<String> remedies;
            private final List<String> citations;
            private final List<String> values;
            private final List<String> parties;
            private final Exception cause;

            private Reason(String policy, String rule, String code, boolean warning, String message,
                    List<String> remedies, List<String> citations, List<String> values,
                    List<String> parties, Exception cause) {
                this.policy = policy;
                this.rule = rule;
                this.code = code;
                this.warning = warning;
                this.message = message;
                this.remedies = remedies;
                this.citations = citations;
                this.values = values;
                this.parties = parties;
                this.cause = cause;
            }

            /** Says what is not so. */
            public Reason message(String message) {
                return new Reason(policy, rule, code, warning, message, remedies, citations, values,
                        parties, cause);
            }

            /** Says what can be done about it, each by itself. */
            public Reason remedies(String... remedies) {
                return new Reason(policy, rule, code, warning, message, List.of(remedies),
                        citations, values, parties, cause);
            }

            /** Says where the policy's document demands it. */
            public Reason citations(String... citations) {
                return new Reason(policy, rule, code, warning, message, remedies,
                        List.of(citations), values, parties, cause);
            }

            /** Names the values that its texts speak of. */
            public Reason values(String... values) {
                return new Reason(policy, rule, code, warning, message, remedies, citations,
                        List.of(values), parties, cause);
            }

            /** Names the parties concerned, who are what its texts call them. */
            public Reason parties(String... parties) {
                return new Reason(policy, rule, code, warning, message, remedies, citations, values,
                        List.of(parties), cause);
            }

            /** A fact that the rule needs is not there. */
            public Reason missing(String fact, String role) {
                String owner = Character.isUpperCase(role.charAt(0)) ? role : "the " + role;
                return because("missing-fact", "The " + fact + " of " + owner + " is missing; rule " + rule + " needs it", null);
            }

            /** The rule, or a fact that it needs, threw an exception. */
            public Reason notEvaluated(Exception cause) {
                return because(code, "Rule " + rule + " could not be evaluated: ", cause);
            }

            /** The same rule for another reason, said in words that need no values. */
            private Reason because(String code, String message, Exception cause) {
                return new Reason(policy, rule, code, warning, message.replace("{", "{{"),
                        List.of(), citations, List.of(), parties, cause);
            }

            /**
             * A violation after those already found, if any. Its details are the values, what the parties are
             * called, and the parties.
             */
            public Violation after(Violation found, Object... details) {
                return new Violation(this, details, found);
            }

            /** The text with details put in where their names stand in braces. */
            private String fill(String template, Object[] details) {
                StringBuilder text = new StringBuilder();
                int from = 0;
                for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
                    text.append(template, from, open);
                    if (template.startsWith("{{", open)) {
                        text.append('{');
                        from = open + 2;
                    } else {
                        from = template.indexOf('}', open) + 1;
                        text.append(Text.render(details[indexOf(template.substring(open + 1, from - 1))]));
                    }
                }
                return text.append(template.substring(from)).toString();
            }

            private int indexOf(String name) {
                int value = values.indexOf(name);
                return value < 0 ? values.size() + parties.indexOf(name) : value;
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
     * @param fingerprint a hash of its chains and rules, whatever their wording; empty where not
     *     all of them could be told
     * @param wording a hash of its messages, citations, remedies and labels
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
     * Takes values when a check fails, and puts texts together when they are asked for. For generated
     * validators.
     */
    final class Text {
        /** Stands for a value that could not be had. */
        public static final Object UNAVAILABLE = "(unavailable)";

        private Text() {}

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
            return new Path(role, Collections.unmodifiableList(new ArrayList<>(run)));
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

        private record Path(Function<Object, String> role, List<?> run) {
            List<Participant> parties() {
                return run.stream()
                        .map(party -> new Participant(role.apply(party), party))
                        .toList();
            }

            @Override
            public String toString() {
                return new Joined(" > ", List.copyOf(run.stream().map(role).toList())).toString();
            }
        }

        private record Later(Supplier<String> words) {
            @Override
            public String toString() {
                return words.get();
            }
        }
    }
}
