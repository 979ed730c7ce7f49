package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import java.util.List;

/** What do expressions about sets, lists and their elements come to, in one evaluation? */
final class ManyEvaluation {

    private final Evaluation evaluation;

    ManyEvaluation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Value value(Expression expression) {
        if (expression instanceof Expression.ManyOf many) {
            List<Value> elements = evaluation.values(many.elements());
            if (elements.stream().anyMatch(Value.Nothing.class::isInstance)) {
                throw Stop.thrown();
            }
            return new Value.Many(elements);
        }
        if (expression instanceof Expression.Contains contains) {
            List<Value> elements = Values.elements(evaluation.value(contains.many()));
            Value element = evaluation.value(contains.element());
            if (element instanceof Value.Nothing) {
                // One set throws, another answers no.
                throw Stop.open();
            }
            return Values.truth(Values.contains(elements, element));
        }
        if (expression instanceof Expression.SizeOf size) {
            return new Value.Whole(
                    Values.elements(evaluation.value(size.many())).size());
        }
        if (expression instanceof Expression.Quantified quantified) {
            return Values.truth(quantified(quantified));
        }
        if (expression instanceof Expression.Total total) {
            return new Value.Whole(total(total));
        }
        throw new IllegalStateException("No meaning of " + expression.getClass().getSimpleName());
    }

    private boolean quantified(Expression.Quantified quantified) {
        for (Value element : Values.elements(evaluation.value(quantified.many()))) {
            evaluation.name(quantified.local(), element);
            if (Values.isTrue(evaluation.value(quantified.condition())) != quantified.every()) {
                return !quantified.every();
            }
        }
        return quantified.every();
    }

    private long total(Expression.Total total) {
        long sum = 0;
        for (Value element : Values.elements(evaluation.value(total.many()))) {
            evaluation.name(total.local(), element);
            sum += Values.whole(evaluation.value(total.number()));
        }
        // Sums that wrap at the end are those that wrap at each step.
        return Numbers.narrow(sum, total.size());
    }
}
