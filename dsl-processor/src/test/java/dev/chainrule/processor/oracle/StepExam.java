package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Exam.Attempt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Does {@code next} name those who may come next, and no others, and does it know when a chain is whole? */
final class StepExam {

    private final Description policy;
    private final Product product;
    private final Steps steps;
    private final Tally tally;

    StepExam(Description policy, Product product, Tally tally) {
        this.policy = policy;
        this.product = product;
        this.tally = tally;
        this.steps = new Steps(policy);
    }

    String take(Request request) {
        Class<?> type = request.chain().transaction();
        Object transaction = request.transaction();
        List<Object> soFar = request.soFar();
        Attempt next = Attempt.of(() -> product.next(type, transaction, soFar));
        Trouble trouble = Trouble.of(policy, Trouble.nameOf(type), transaction, "soFar", soFar);
        if (next.thrown() != null) {
            return trouble.explains(next.thrown()) ? null : "threw " + next.thrown();
        }
        if (trouble.mustThrow() || trouble.noDate()) {
            return "was silent about null " + trouble.nulls() + trouble.dates();
        }
        return trouble.dates().isEmpty() ? compare(next.answer(), transaction, soFar) : null;
    }

    private String compare(Object next, Object transaction, List<Object> soFar) {
        Set<Class<?>> expected = steps.candidates(transaction, soFar);
        boolean complete = steps.complete(transaction, soFar);
        tally.saw(complete ? "chains complete" : "chains not yet complete");
        Set<Object> types = new HashSet<>();
        for (Object candidate : Answer.list(next, "candidates")) {
            Class<?> type = (Class<?>) Answer.ask(candidate, "type");
            if (!types.add(type)
                    || !Answer.text(candidate, "label").equals(policy.parties().get(type))) {
                return "candidate " + candidate;
            }
        }
        return types.equals(expected) && complete == Answer.flag(next, "complete")
                ? null
                : next + " in place of " + expected + ", complete: " + complete;
    }
}
