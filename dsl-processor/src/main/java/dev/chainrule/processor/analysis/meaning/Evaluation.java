package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of one body, and its local values. Bodies may be long chains of conditions, so those are followed without
 * recursion.
 */
final class Evaluation {

    /** Stands on the way out of {@code &&} and {@code ||}, whose right side is unboxed too. */
    private static final Expression UNBOXED = new Expression.Literal(new Value.Nothing());

    private final Kinship kinship;
    private final JdkMethods methods;
    private final Unknowns unknowns;
    private final List<Value> arguments;
    private final Map<Integer, Value> locals = new HashMap<>();
    private final ManyEvaluation many = new ManyEvaluation(this);

    Evaluation(Kinship kinship, JdkMethods methods, Unknowns unknowns, List<Value> arguments) {
        this.kinship = kinship;
        this.methods = methods;
        this.unknowns = unknowns;
        this.arguments = arguments;
    }

    /** The value, or a {@link Stop}. */
    Value value(Expression expression) {
        if (first(expression) == null) {
            return operation(expression);
        }
        Deque<Expression> around = new ArrayDeque<>();
        Expression next = expression;
        Value value;
        do {
            for (Expression first = first(next); first != null; first = first(next)) {
                around.push(next);
                next = first;
            }
            value = operation(next);
            next = null;
            while (next == null && !around.isEmpty()) {
                Expression outer = around.pop();
                next = rest(outer, value);
                if (outer instanceof Expression.Not) {
                    value = Values.truth(!Values.isTrue(value));
                } else if (next != null && isJunction(outer) && around.peek() != UNBOXED) {
                    around.push(UNBOXED);
                }
            }
        } while (next != null);
        return value;
    }

    /** What is evaluated first of an expression that goes on with another of its parts, or none. */
    private static @Nullable Expression first(Expression expression) {
        if (expression instanceof Expression.And and) {
            return and.left();
        }
        if (expression instanceof Expression.Or or) {
            return or.left();
        }
        if (expression instanceof Expression.Not not) {
            return not.of();
        }
        if (expression instanceof Expression.If choice) {
            return choice.condition();
        }
        return expression instanceof Expression.Let let ? let.value() : null;
    }

    /** What is evaluated after that and is the value of the whole; none where the value stands already. */
    private @Nullable Expression rest(Expression outer, Value value) {
        if (outer instanceof Expression.Let let) {
            name(let.id(), value);
            return let.in();
        }
        boolean truth = Values.isTrue(value);
        if (outer instanceof Expression.And and) {
            return truth ? and.right() : null;
        }
        if (outer instanceof Expression.Or or) {
            return truth ? null : or.right();
        }
        if (outer instanceof Expression.If choice) {
            return truth ? choice.then() : choice.otherwise();
        }
        return null;
    }

    private static boolean isJunction(Expression expression) {
        return expression instanceof Expression.And || expression instanceof Expression.Or;
    }

    /** Gives a value a name until it is given another. */
    void name(int local, Value value) {
        locals.put(local, value);
    }

    private Value operation(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Parameter parameter) {
            return arguments.get(parameter.index());
        }
        if (expression instanceof Expression.Local local) {
            return Objects.requireNonNull(locals.get(local.id()), () -> "No local value " + local.id());
        }
        if (expression instanceof Expression.Ask ask) {
            return ask(ask);
        }
        if (expression instanceof Expression.Derived derived) {
            return derived(derived);
        }
        if (expression instanceof Expression.Throws) {
            throw Stop.thrown();
        }
        if (expression instanceof Expression.Computed computed) {
            return methods.call(computed, values(computed.arguments()));
        }
        if (expression instanceof Expression.Unread unread) {
            return unread(unread);
        }
        Value test = test(expression);
        Value made = test != null ? test : made(expression);
        return made != null ? made : many.value(expression);
    }

    private Value ask(Expression.Ask ask) {
        Value of = value(ask.of());
        if (of instanceof Value.Thing thing) {
            Value fact = thing.facts().get(ask.accessor());
            if (fact == null) {
                throw Stop.open();
            }
            return fact;
        }
        throw Values.unfit(of);
    }

    /** An object may tell otherwise what its type has a body for. */
    private Value derived(Expression.Derived derived) {
        if (value(derived.of()) instanceof Value.Thing thing) {
            Value told = thing.facts().get(derived.accessor());
            if (told != null) {
                return told;
            }
        }
        return value(derived.body());
    }

    private Value unread(Expression.Unread site) {
        Optional<Result> answer = unknowns.answer(site, values(site.arguments()));
        if (answer.isPresent() && answer.get() instanceof Result.Known known) {
            return known.value();
        }
        throw answer.isPresent() && answer.get() instanceof Result.Thrown ? Stop.thrown() : Stop.open();
    }

    /** What is true or false, unless the expression is of another kind. */
    private @Nullable Value test(Expression expression) {
        if (expression instanceof Expression.IsNull isNull) {
            return Values.truth(value(isNull.of()) instanceof Value.Nothing);
        }
        if (expression instanceof Expression.IsA isA) {
            return Values.truth(kinship.isA(value(isA.of()), isA.type()).orElseThrow(Stop::open));
        }
        if (expression instanceof Expression.Same same) {
            return Values.truth(Values.equal(value(same.left()), value(same.right())));
        }
        if (expression instanceof Expression.Equal equal) {
            return Values.truth(equal(equal));
        }
        if (expression instanceof Expression.Compare compare) {
            Value left = value(compare.left());
            return Values.truth(Values.compare(compare.relation(), left, value(compare.right()), kinship));
        }
        return expression instanceof Expression.IsPresent present
                ? Values.truth(Values.maybe(value(present.maybe())).isPresent())
                : null;
    }

    private boolean equal(Expression.Equal equal) {
        Value left = value(equal.left());
        Value right = value(equal.right());
        if (!equal.nullSafe() && left instanceof Value.Nothing) {
            throw Stop.thrown();
        }
        return Values.equal(left, right);
    }

    /** A number, a date, or what may be absent, unless the expression is of another kind. */
    private @Nullable Value made(Expression expression) {
        if (expression instanceof Expression.Arithmetic sum) {
            long left = Values.whole(value(sum.left()));
            long right = Values.whole(value(sum.right()));
            return new Value.Whole(Numbers.calculate(sum.operator(), left, right, sum.size()));
        }
        if (expression instanceof Expression.Narrowed narrowed) {
            return new Value.Whole(Numbers.narrow(Values.whole(value(narrowed.of())), narrowed.size()));
        }
        if (expression instanceof Expression.Shifted shifted) {
            Value date = value(shifted.date());
            long amount = Values.whole(value(shifted.amount()));
            return Numbers.shift(Values.date(date), shifted.unit(), amount, shifted.earlier());
        }
        if (expression instanceof Expression.MaybeOf maybe) {
            return Values.maybeOf(value(maybe.value()), maybe.nullable());
        }
        return expression instanceof Expression.Get get
                ? Values.maybe(value(get.maybe())).orElseThrow(Stop::thrown)
                : null;
    }

    List<Value> values(List<Expression> expressions) {
        List<Value> values = new ArrayList<>(expressions.size());
        expressions.forEach(expression -> values.add(value(expression)));
        return Collections.unmodifiableList(values);
    }
}
