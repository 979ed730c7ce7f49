package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Local;
import dev.chainrule.processor.model.Expression.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which ids are free in the body that is read, and how much of it may still be read? What is read is walked by recursion later,
 * and a body that is read again and again, after each of many ways to get there, would grow without end.
 */
final class Numbers {

    private static final int DEEPEST = 200;
    private static final int LARGEST = 15_000;

    private final Map<Integer, Expression> named = new HashMap<>();
    private int locals;
    private int sites;
    private int depth;
    private int size;

    int nextSite() {
        return sites++;
    }

    int nextLocal() {
        return locals++;
    }

    /** An id for this value. */
    int nextLocal(Expression value) {
        named.put(locals, value);
        return locals++;
    }

    /** What an id was given to; none where it is an element of a collection. */
    Optional<Expression> valueOf(Local local) {
        return Optional.ofNullable(named.get(local.id()));
    }

    /** Goes one level deeper, if there is room; then {@link #leave} comes after it. */
    boolean enter() {
        if (depth >= DEEPEST || size >= LARGEST) {
            return false;
        }
        depth++;
        size++;
        return true;
    }

    /** Whether the body has so much to read that it was not read to its end. */
    boolean isExhausted() {
        return size >= LARGEST;
    }

    void leave() {
        depth--;
    }

    /** Evaluates a value once, and gives a name to it that can be repeated. */
    Expression bind(Expression value, Function<Expression, Expression> in) {
        if (isAtom(value)) {
            return in.apply(value);
        }
        int id = nextLocal(value);
        return new Let(id, value, in.apply(new Local(id)));
    }

    /** Evaluates values in order, each once. */
    Expression bindAll(List<Expression> values, Function<List<Expression>, Expression> in) {
        return bindAll(values, new ArrayList<>(), in);
    }

    private Expression bindAll(
            List<Expression> values, List<Expression> bound, Function<List<Expression>, Expression> in) {
        if (bound.size() == values.size()) {
            return in.apply(List.copyOf(bound));
        }
        return bind(values.get(bound.size()), name -> {
            bound.add(name);
            return bindAll(values, bound, in);
        });
    }

    /** Whether an expression can be repeated as it is: it has no parts, and never throws. */
    static boolean isAtom(Expression value) {
        return value instanceof Literal || value instanceof Local || value instanceof Parameter;
    }
}
