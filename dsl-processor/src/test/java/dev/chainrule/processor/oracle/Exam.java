package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import java.util.ArrayList;
import java.util.List;

/** Does the validator answer one request as it should, in every way in which it can be asked? */
final class Exam {

    /** What a call returned or threw. */
    record Attempt(Object answer, Throwable thrown) {

        interface Call {
            Object make() throws Throwable;
        }

        static Attempt of(Call call) {
            try {
                return new Attempt(call.make(), null);
            } catch (Throwable e) {
                return new Attempt(null, e);
            }
        }
    }

    private final Description policy;
    private final Product product;
    private final Evaluator evaluator;
    private final Comparison comparison;
    private final ListExam lists;
    private final StepExam steps;
    private final Tally tally;

    Exam(Description policy, Product product, Tally tally) {
        this.policy = policy;
        this.product = product;
        this.tally = tally;
        this.evaluator = new Evaluator(policy, tally);
        this.comparison = new Comparison(policy);
        this.lists = new ListExam(policy, product, tally);
        this.steps = new StepExam(policy, product, tally);
    }

    /** Asks in every way; what differs comes first in the answer, which is empty when nothing does. */
    List<String> take(Request request, boolean texts) {
        Outcome expected = evaluator.decide(described(request.chain()), request.transaction(), request.parties());
        Seen.note(request, expected, tally);
        List<String> differences = new ArrayList<>();
        Chain chain = request.chain();
        Object[] arguments = request.arguments();
        add(differences, chain.name(), decide(expected, Attempt.of(() -> product.decide(chain, arguments)), texts));
        add(differences, "permits", permits(expected, Attempt.of(() -> product.permits(chain, arguments))));
        lists.take(request, texts, (method, difference) -> add(differences, method, difference));
        add(differences, "next", steps.take(request));
        return differences;
    }

    /** The chain as this exam's own description has it, which need not be the one that the request was made up from. */
    private Chain described(Chain chain) {
        return policy.chains().stream()
                .filter(candidate -> candidate.name().equals(chain.name()))
                .findFirst()
                .orElse(chain);
    }

    private static void add(List<String> differences, String method, String difference) {
        if (difference != null) {
            differences.add(method + ": " + difference);
        }
    }

    private String decide(Outcome expected, Attempt attempt, boolean texts) {
        Throwable thrown = attempt.thrown();
        if (expected.messageThrows && thrown instanceof Error) {
            return null;
        }
        if (!expected.decided()) {
            return mayThrow(expected, thrown) ? null : "threw " + thrown + " in place of " + throwable(expected);
        }
        return thrown != null ? "threw " + thrown : comparison.decision(expected, attempt.answer(), texts);
    }

    /**
     * Stops at the first failure, in an order of its own, and so need not come to all errors, nor ask the rules that only warn. What it
     * throws is one of these errors.
     */
    private static String permits(Outcome expected, Attempt attempt) {
        Throwable thrown = attempt.thrown();
        if (!expected.nulls.isEmpty() || expected.dateThrew != null) {
            return mayThrow(expected, thrown) ? null : "threw " + thrown + " in place of " + throwable(expected);
        }
        if (thrown != null) {
            return expected.denialsThrew.stream().anyMatch(error -> Throwables.same(error, thrown))
                    ? null
                    : "threw " + thrown;
        }
        if (!expected.denialsThrew.isEmpty() && expected.violations.isEmpty()) {
            return "was silent about " + expected.denialsThrew;
        }
        boolean permits = expected.denialsThrew.isEmpty() && expected.violations.isEmpty();
        return attempt.answer().equals(permits) ? null : "was " + attempt.answer();
    }

    /** Whether this may be thrown where a request, read as a chain, comes to nothing. */
    static boolean mayThrow(Outcome expected, Throwable thrown) {
        if (thrown == null) {
            return false;
        }
        boolean named = thrown instanceof NullPointerException && expected.nulls.contains(thrown.getMessage());
        return named
                || Throwables.same(expected.dateThrew, thrown)
                || expected.threw.stream().anyMatch(error -> Throwables.same(error, thrown));
    }

    private static String throwable(Outcome expected) {
        return "null " + expected.nulls + ", date " + expected.dateThrew + ", rules " + expected.threw;
    }
}
