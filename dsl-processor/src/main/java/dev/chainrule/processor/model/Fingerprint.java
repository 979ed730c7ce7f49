package dev.chainrule.processor.model;

import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.BoundChain.Position;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules was a decision taken under? Two policies have the same fingerprint where nothing differs but the names of
 * parameters and locals, the order of declarations, how they are set out, and their wording, which has a fingerprint of its own.
 *
 * @param rules what decides; empty where nobody knows, since the compiler showed no bodies, what was read of one does not count, or a default
 *     accessor says the effective date
 * @param wording what is said of it
 */
public record Fingerprint(String rules, String wording) {

    /** So many of the hash's bits are kept. */
    private static final int BITS = 128;

    /** A chain, as far as it decides. */
    record Path(
            String name,
            List<Window> windows,
            boolean closed,
            Optional<ClassRef> transaction,
            Optional<String> date,
            List<Stand> stands) {

        static Path of(BoundChain chain) {
            return new Path(
                    chain.chain().name(),
                    chain.windows(),
                    !chain.closed().isEmpty(),
                    chain.transaction().map(Deal::type),
                    chain.transaction().flatMap(Deal::date),
                    chain.positions().stream().map(Stand::of).toList());
        }
    }

    /** Who may stand at a position: of these types, or of whatever the chain names. */
    record Stand(ClassRef type, List<ClassRef> alternatives, boolean run, int min, int max) {

        static Stand of(Position position) {
            return new Stand(
                    position.type(),
                    position.alternatives().stream().sorted().toList(),
                    position.run(),
                    position.min(),
                    position.max());
        }
    }

    /** A rule, as far as it decides. */
    record Law(
            Rule.Kind kind,
            ClassRef policy,
            String code,
            boolean warning,
            Window window,
            List<Taken> parameters,
            List<String> demanded,
            Expression condition) {

        static Law of(Rule rule) {
            return new Law(
                    rule.kind(),
                    rule.policy(),
                    rule.code(),
                    rule.warning(),
                    rule.dates().window(),
                    rule.method().parameters().stream().map(Taken::of).toList(),
                    rule.demanded().stream()
                            .map(Law::asked)
                            .map(Fingerprint::words)
                            .sorted()
                            .toList(),
                    Renumbering.of(rule.condition().orElseThrow()));
        }

        /** What is known of the answers changes no decision. */
        private static Fact asked(Fact fact) {
            return fact.answeredBy(List.of());
        }
    }

    /** What a rule asks of a parameter, by whatever name. */
    record Taken(JavaType type, boolean next) {

        static Taken of(Parameter parameter) {
            return new Taken(parameter.type(), parameter.next());
        }
    }

    /** What an object of a type may stand for. */
    record Kind(ClassRef type, boolean party, boolean transaction, List<ClassRef> above) {

        static Kind of(NamedType type) {
            return new Kind(
                    type.ref(),
                    type.party().isPresent(),
                    type.transaction(),
                    type.supertypes().stream().sorted().toList());
        }
    }

    /** What a denial says. */
    record Words(ClassRef policy, String code, List<String> message, List<String> cites, List<String> remedies) {

        static Words of(Rule rule) {
            return new Words(
                    rule.policy(),
                    rule.code(),
                    said(rule.otherwise(), rule),
                    rule.cites(),
                    rule.remedies().stream()
                            .flatMap(remedy -> said(remedy, rule).stream())
                            .toList());
        }

        /** A message, with numbers for the names of parameters. */
        private static List<String> said(String message, Rule rule) {
            List<String> names =
                    rule.method().parameters().stream().map(Parameter::name).toList();
            return Template.parse(message).parts().stream()
                    .map(part -> said(part, names))
                    .toList();
        }

        private static String said(Template.Part part, List<String> names) {
            if (part instanceof Template.Placeholder place) {
                return names.indexOf(place.parameter()) + "." + String.join(".", place.accessors());
            }
            return part instanceof Template.Literal literal ? "'" + literal.text() : "";
        }
    }

    /** What is said of a chain. */
    record Title(String chain, String closed, List<String> cites) {

        static Title of(BoundChain chain) {
            return new Title(chain.chain().name(), chain.closed(), chain.chain().cites());
        }
    }

    /** What the field calls a party. */
    record Label(ClassRef type, String text) {}

    /** The fingerprint of a policy with all that it extends. */
    public static Fingerprint of(BoundPolicy policy) {
        return new Fingerprint(isShown(policy) ? hash(rules(policy)) : "", hash(wording(policy)));
    }

    private static boolean isShown(BoundPolicy policy) {
        Answers answers = new Answers(policy.types());
        return policy.rules().stream().allMatch(rule -> rule.condition().isPresent() && !isSeenOtherwise(rule))
                && policy.rules().stream()
                        .noneMatch(rule -> answers.to(rule).findAny().isPresent())
                && policy.chains().stream().noneMatch(chain -> isDated(chain) && policy.isDateComputed(chain));
    }

    /** Whether the date decides anything. */
    private static boolean isDated(BoundChain chain) {
        return Stream.concat(
                        chain.windows().stream(),
                        chain.checks().stream()
                                .map(check -> check.rule().dates().window()))
                .anyMatch(window -> !window.isAlways());
    }

    /** Whether what was read of a rule does not count, for a type of another file has its own in the place of a method. */
    private static boolean isSeenOtherwise(Rule rule) {
        return rule.condition()
                .filter(said ->
                        said instanceof Expression.Unread unread && unread.reason() == Expression.Reason.ELSEWHERE)
                .isPresent();
    }

    private static Stream<Record> rules(BoundPolicy policy) {
        return Stream.of(
                        policy.chains().stream().map(Path::of),
                        policy.rules().stream().map(Law::of),
                        policy.types().stream()
                                .filter(type -> type.party().isPresent() || type.transaction())
                                .map(Kind::of),
                        policy.enumerations().stream())
                .flatMap(each -> each);
    }

    private static Stream<Record> wording(BoundPolicy policy) {
        return Stream.of(
                        policy.rules().stream().map(Words::of),
                        policy.chains().stream().map(Title::of),
                        policy.types().stream()
                                .flatMap(type -> type.party().map(text -> new Label(type.ref(), text)).stream()))
                .flatMap(each -> each);
    }

    private static String words(Record record) {
        StringBuilder text = new StringBuilder();
        new RecordWriter(text).write(record, record.getClass());
        return text.toString();
    }

    /** The same in whatever order the parts come. */
    private static String hash(Stream<Record> parts) {
        String text = parts.map(part -> part.getClass().getSimpleName() + " " + words(part))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BITS / Byte.SIZE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
