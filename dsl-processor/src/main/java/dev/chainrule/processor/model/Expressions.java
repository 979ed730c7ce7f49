package dev.chainrule.processor.model;

import dev.chainrule.processor.model.Expression.And;
import dev.chainrule.processor.model.Expression.Arithmetic;
import dev.chainrule.processor.model.Expression.Ask;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Expression.Contains;
import dev.chainrule.processor.model.Expression.Derived;
import dev.chainrule.processor.model.Expression.Equal;
import dev.chainrule.processor.model.Expression.Get;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsA;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.IsPresent;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.ManyOf;
import dev.chainrule.processor.model.Expression.MaybeOf;
import dev.chainrule.processor.model.Expression.Narrowed;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Or;
import dev.chainrule.processor.model.Expression.Quantified;
import dev.chainrule.processor.model.Expression.Same;
import dev.chainrule.processor.model.Expression.Shifted;
import dev.chainrule.processor.model.Expression.SizeOf;
import dev.chainrule.processor.model.Expression.Total;
import dev.chainrule.processor.model.Expression.Unread;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is an expression made of? */
public final class Expressions {

    private Expressions() {}

    private record Reached(Expression expression, int depth) {}

    /** What could not be read, each once, in the order in which it stands there. */
    public static List<Unread> unread(Expression expression) {
        List<Unread> found = new ArrayList<>();
        for (Reached part : walk(expression)) {
            if (part.expression() instanceof Unread unread) {
                found.add(unread);
            }
        }
        return found;
    }

    /** The types that objects are asked whether they are of. */
    public static Set<ClassRef> tested(Expression expression) {
        Set<ClassRef> found = new TreeSet<>();
        for (Reached part : walk(expression)) {
            if (part.expression() instanceof IsA is) {
                found.add(is.type());
            }
        }
        return found;
    }

    /** The enums of which a constant is named there, or is what a part answers or holds. */
    public static Set<ClassRef> enums(Expression expression) {
        Set<ClassRef> found = new TreeSet<>();
        for (Reached part : walk(expression)) {
            if (part.expression() instanceof Expression.Literal literal
                    && literal.value() instanceof Value.Choice choice) {
                found.add(choice.type());
            } else if (part.expression() instanceof Ask ask) {
                addEnum(ask.type(), found);
            } else if (part.expression() instanceof Computed computed) {
                addEnum(computed.type(), found);
            } else if (part.expression() instanceof Unread unread) {
                addEnum(unread.type(), found);
            }
        }
        return found;
    }

    private static void addEnum(ValueType type, Set<ClassRef> found) {
        if (type instanceof ValueType.Choice choice) {
            found.add(choice.type());
        } else if (type instanceof ValueType.Maybe maybe) {
            addEnum(maybe.value(), found);
        } else if (type instanceof ValueType.Many many) {
            addEnum(many.element(), found);
        }
    }

    /** How many expressions are inside each other at most. */
    public static int depth(Expression expression) {
        return walk(expression).stream().mapToInt(Reached::depth).max().orElse(0);
    }

    /** An expression and all its parts, each before its own, from left to right. */
    private static List<Reached> walk(Expression expression) {
        List<Reached> found = new ArrayList<>();
        Deque<Reached> left = new ArrayDeque<>(List.of(new Reached(expression, 1)));
        while (!left.isEmpty()) {
            Reached next = left.pop();
            found.add(next);
            List<Expression> children = children(next.expression());
            for (int i = children.size() - 1; i >= 0; i--) {
                left.push(new Reached(children.get(i), next.depth() + 1));
            }
        }
        return found;
    }

    /** The parts of an expression, in the order in which they are evaluated. */
    public static List<Expression> children(Expression expression) {
        if (expression instanceof Let let) {
            return List.of(let.value(), let.in());
        } else if (expression instanceof Ask ask) {
            return List.of(ask.of());
        } else if (expression instanceof Derived derived) {
            return List.of(derived.body());
        } else if (expression instanceof IsA is) {
            return List.of(is.of());
        } else if (expression instanceof Not not) {
            return List.of(not.of());
        } else if (expression instanceof And and) {
            return List.of(and.left(), and.right());
        } else if (expression instanceof Or or) {
            return List.of(or.left(), or.right());
        } else if (expression instanceof If choice) {
            return List.of(choice.condition(), choice.then(), choice.otherwise());
        } else if (expression instanceof IsNull is) {
            return List.of(is.of());
        } else if (expression instanceof Same same) {
            return List.of(same.left(), same.right());
        } else if (expression instanceof Equal equal) {
            return List.of(equal.left(), equal.right());
        } else if (expression instanceof Compare compare) {
            return List.of(compare.left(), compare.right());
        }
        return childrenOfValues(expression);
    }

    private static List<Expression> childrenOfValues(Expression expression) {
        if (expression instanceof Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        } else if (expression instanceof Narrowed narrowed) {
            return List.of(narrowed.of());
        } else if (expression instanceof Shifted shifted) {
            return List.of(shifted.date(), shifted.amount());
        } else if (expression instanceof Computed computed) {
            return computed.arguments();
        } else if (expression instanceof Unread unread) {
            return unread.arguments();
        } else if (expression instanceof MaybeOf maybe) {
            return List.of(maybe.value());
        } else if (expression instanceof IsPresent is) {
            return List.of(is.maybe());
        } else if (expression instanceof Get get) {
            return List.of(get.maybe());
        }
        return childrenOfCollections(expression);
    }

    private static List<Expression> childrenOfCollections(Expression expression) {
        if (expression instanceof ManyOf many) {
            return many.elements();
        } else if (expression instanceof Contains contains) {
            return List.of(contains.many(), contains.element());
        } else if (expression instanceof SizeOf size) {
            return List.of(size.many());
        } else if (expression instanceof Quantified quantified) {
            return List.of(quantified.many(), quantified.condition());
        }
        return expression instanceof Total total ? List.of(total.many(), total.number()) : List.of();
    }
}
