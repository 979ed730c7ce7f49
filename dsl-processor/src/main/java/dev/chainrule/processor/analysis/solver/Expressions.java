package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Expression;
import java.util.ArrayList;
import java.util.List;

/** What is an expression made of? */
final class Expressions {

    private Expressions() {}

    /** The expressions directly inside, in the order in which they are evaluated. */
    static List<Expression> parts(Expression of) {
        if (of instanceof Expression.Let let) {
            return List.of(let.value(), let.in());
        }
        if (of instanceof Expression.If choice) {
            return List.of(choice.condition(), choice.then(), choice.otherwise());
        }
        if (of instanceof Expression.ManyOf many) {
            return many.elements();
        }
        if (of instanceof Expression.Quantified quantified) {
            return List.of(quantified.many(), quantified.condition());
        }
        if (of instanceof Expression.Total total) {
            return List.of(total.many(), total.number());
        }
        if (of instanceof Expression.Computed computed) {
            return computed.arguments();
        }
        if (of instanceof Expression.Unread unread) {
            return unread.arguments();
        }
        List<Expression> parts = new ArrayList<>(pair(of));
        parts.addAll(single(of));
        return parts;
    }

    private static List<Expression> pair(Expression of) {
        if (of instanceof Expression.And and) {
            return List.of(and.left(), and.right());
        }
        if (of instanceof Expression.Or or) {
            return List.of(or.left(), or.right());
        }
        if (of instanceof Expression.Same same) {
            return List.of(same.left(), same.right());
        }
        if (of instanceof Expression.Equal equal) {
            return List.of(equal.left(), equal.right());
        }
        if (of instanceof Expression.Compare compare) {
            return List.of(compare.left(), compare.right());
        }
        if (of instanceof Expression.Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        if (of instanceof Expression.Shifted shifted) {
            return List.of(shifted.date(), shifted.amount());
        }
        return of instanceof Expression.Contains contains ? List.of(contains.many(), contains.element()) : List.of();
    }

    private static List<Expression> single(Expression of) {
        if (of instanceof Expression.Ask ask) {
            return List.of(ask.of());
        }
        if (of instanceof Expression.IsA isA) {
            return List.of(isA.of());
        }
        if (of instanceof Expression.Not not) {
            return List.of(not.of());
        }
        if (of instanceof Expression.IsNull isNull) {
            return List.of(isNull.of());
        }
        if (of instanceof Expression.Narrowed narrowed) {
            return List.of(narrowed.of());
        }
        if (of instanceof Expression.SizeOf size) {
            return List.of(size.many());
        }
        if (of instanceof Expression.MaybeOf maybe) {
            return List.of(maybe.value());
        }
        if (of instanceof Expression.IsPresent present) {
            return List.of(present.maybe());
        }
        return of instanceof Expression.Get get ? List.of(get.maybe()) : List.of();
    }
}
