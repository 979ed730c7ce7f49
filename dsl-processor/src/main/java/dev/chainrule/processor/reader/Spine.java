package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.Not;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that come one after the other before a block ends, and what they say together. Hundreds of
 * {@code if (…) return false;} become one conjunction, which does not nest deep.
 */
final class Spine {

    private static final int LONGEST = 300;

    private sealed interface Step {}

    private record Named(int id, Expression value) implements Step {}

    private record Guard(Expression condition, Expression then) implements Step {}

    private final boolean ofTruth;
    private final List<Step> steps = new ArrayList<>();
    private int deep;

    /** @param ofTruth whether the block's answer is a {@code boolean}, and no {@code Boolean} */
    Spine(boolean ofTruth) {
        this.ofTruth = ofTruth;
    }

    boolean isFull() {
        return deep > LONGEST;
    }

    /** A value that is evaluated here. */
    void let(int id, Expression value) {
        deep++;
        steps.add(new Named(id, value));
    }

    /** Where the condition is true, this is what the block says, and nothing after it counts. */
    void guard(Expression condition, Expression then) {
        if (!isConstant(then)) {
            deep++;
        }
        steps.add(new Guard(condition, then));
    }

    /** What all steps say together, with this after the last of them. */
    Expression before(Expression last) {
        Expression all = last;
        int at = steps.size() - 1;
        while (at >= 0) {
            Step step = steps.get(at);
            if (step instanceof Named named) {
                all = new Let(named.id(), named.value(), all);
                at--;
            } else {
                Guard guard = (Guard) step;
                int first = firstAlike(at, guard.then());
                all = guards(steps.subList(first, at + 1), guard.then(), all);
                at = first - 1;
            }
        }
        return all;
    }

    private int firstAlike(int last, Expression then) {
        int first = last;
        while (first > 0
                && isConstant(then)
                && steps.get(first - 1) instanceof Guard other
                && other.then().equals(then)) {
            first--;
        }
        return first;
    }

    private boolean isConstant(Expression then) {
        return ofTruth && (then.equals(Terms.TRUE) || then.equals(Terms.FALSE));
    }

    private Expression guards(List<Step> guards, Expression then, Expression rest) {
        List<Expression> conditions = new ArrayList<>();
        guards.forEach(guard -> conditions.add(((Guard) guard).condition()));
        if (!isConstant(then)) {
            return ofTruth ? Terms.choose(conditions.get(0), then, rest) : new If(conditions.get(0), then, rest);
        }
        boolean positive = then.equals(Terms.TRUE);
        if (!positive) {
            conditions.replaceAll(Not::new);
        }
        if (!rest.equals(positive ? Terms.FALSE : Terms.TRUE)) {
            conditions.add(rest);
        }
        return positive ? Terms.or(conditions) : Terms.and(conditions);
    }
}
