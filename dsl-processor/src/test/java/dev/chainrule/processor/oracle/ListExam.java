package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Exam.Attempt;
import java.util.List;
import java.util.function.BiConsumer;

/** Does {@code check} answer as it should, of whatever type its transaction is, and {@code checkAny}? */
final class ListExam {

    private final Description policy;
    private final Product product;
    private final Readings readings;
    private final Steps steps;
    private final Comparison comparison;
    private final Tally tally;

    ListExam(Description policy, Product product, Tally tally) {
        this.policy = policy;
        this.product = product;
        this.tally = tally;
        this.readings = new Readings(policy, new Evaluator(policy, new Tally(policy)));
        this.steps = new Steps(policy);
        this.comparison = new Comparison(policy);
    }

    void take(Request request, boolean texts, BiConsumer<String, String> found) {
        Class<?> type = request.chain().transaction();
        Object transaction = request.transaction();
        List<Object> parties = request.loose();
        Attempt check = Attempt.of(() -> product.check(type, transaction, parties));
        Trouble trouble = Trouble.of(policy, Trouble.nameOf(type), transaction, "parties", parties);
        List<Outcome> all = trouble.mustThrow() ? List.of() : readings.all(transaction, parties);
        tally.saw(
                trouble.mustThrow()
                        ? "lists with nulls"
                        : all.isEmpty() ? "lists that fit no chain" : "lists that fit");
        found.accept("check", judge(all, check, trouble, parties, texts));
        if (type != null) {
            Attempt any = Attempt.of(() -> product.checkAny(transaction, parties));
            Trouble anyTrouble = Trouble.of(policy, "transaction", transaction, "parties", parties);
            found.accept("checkAny", judge(all, any, anyTrouble, parties, texts));
        }
    }

    private String judge(List<Outcome> all, Attempt attempt, Trouble trouble, List<Object> parties, boolean texts) {
        Throwable thrown = attempt.thrown();
        if (thrown != null) {
            boolean explained = trouble.explains(thrown)
                    || all.stream()
                            .anyMatch(reading -> Exam.mayThrow(reading, thrown)
                                    || (reading.messageThrows && thrown instanceof Error));
            return explained ? null : "threw " + thrown;
        }
        if (trouble.mustThrow()) {
            return "was silent about null " + trouble.nulls();
        }
        if (all.isEmpty()) {
            return noChain(attempt.answer(), trouble, parties);
        }
        List<Outcome> decided = all.stream().filter(Outcome::decided).toList();
        if (decided.size() < all.size() && decided.stream().noneMatch(Outcome::permitted)) {
            return "was silent about a reading that throws";
        }
        String difference = null;
        for (Outcome candidate : Readings.best(decided)) {
            difference = comparison.decision(candidate, attempt.answer(), texts);
            if (difference == null) {
                return null;
            }
        }
        return difference;
    }

    private String noChain(Object answer, Trouble trouble, List<Object> parties) {
        return trouble.dates().isEmpty()
                ? comparison.noChain(answer, parties, Nearest.of(steps.open(trouble.transaction()), parties))
                : null;
    }
}
