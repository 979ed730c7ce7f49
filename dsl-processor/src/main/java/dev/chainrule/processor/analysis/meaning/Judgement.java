package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.ClassRef;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a policy says of a request.
 *
 * @param standing whether the chain is open on its date; where it is not, nothing else is asked
 * @param policy the policy that was asked
 * @param misfits what the chain itself has against the parties, whatever the rules say
 * @param answers of all rules and givens that are in force, those that only warn included, in the order of checks
 */
public record Judgement(Standing standing, ClassRef policy, List<Misfit> misfits, List<Answered> answers) {

    /** Whether a chain can be used on the date of a request. */
    public enum Standing {
        IN_FORCE,
        NOT_IN_FORCE,
        CLOSED,
        /** The request tells no date, though the chain's transaction has one: a mistake of the caller. */
        UNDATED
    }

    /** What a chain has against parties. */
    public sealed interface Misfit {}

    /** A run is too short or too long. */
    public record RunLength(int position) implements Misfit {}

    /** A party is none of those for which an abstract position stands. */
    public record UnknownParty(Seat seat) implements Misfit {}

    public record Answered(Application application, Outcome outcome) {}

    /** A failed check as a decision tells it: by the policy that declares the rule, and a code. */
    public record Failure(ClassRef policy, String code) {}

    /** Whether nothing denies the request, and all is known that could. */
    public boolean permits() {
        return standing == Standing.IN_FORCE
                && misfits.isEmpty()
                && answers.stream()
                        .allMatch(answered ->
                                isWarning(answered) || answered.outcome().passes());
    }

    /** Whether something denies the request, for sure. */
    public boolean denies() {
        return standing != Standing.IN_FORCE
                || !misfits.isEmpty()
                || answers.stream()
                        .anyMatch(answered ->
                                !isWarning(answered) && answered.outcome().fails());
    }

    /** Whether every outcome is known. */
    public boolean isDecided() {
        return answers.stream().noneMatch(answered -> answered.outcome() instanceof Outcome.Open);
    }

    /** What denies the request: what the chain has against it, then what rules and givens have, once for each application. */
    public List<Failure> violations() {
        return standing == Standing.IN_FORCE
                ? Stream.concat(
                                misfits.stream().map(misfit -> new Failure(policy, code(misfit))),
                                failures(answered -> !isWarning(answered)))
                        .toList()
                : List.of(new Failure(policy, code(standing)));
    }

    /** What only warns. */
    public List<Failure> warnings() {
        return failures(Judgement::isWarning).toList();
    }

    private Stream<Failure> failures(Predicate<Answered> which) {
        return answers.stream()
                .filter(answered -> which.test(answered) && answered.outcome().fails())
                .map(Judgement::failure);
    }

    private static boolean isWarning(Answered answered) {
        return answered.application().rule().warning();
    }

    private static Failure failure(Answered answered) {
        String code = answered.outcome() instanceof Outcome.MissingFact
                ? "missing-fact"
                : answered.application().rule().code();
        return new Failure(answered.application().rule().policy(), code);
    }

    private static String code(Misfit misfit) {
        return misfit instanceof RunLength ? "run-length" : "unknown-party";
    }

    private static String code(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> "";
            case NOT_IN_FORCE -> "not-in-force";
            case CLOSED -> "closed";
            case UNDATED -> "undated";
        };
    }
}
