package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Part;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How would the author of a rule write a part of it? Shortened, and with {@code it} for what has no name of the author's. */
final class Spelled {

    private static final int LONGEST = 60;

    private final Rule rule;
    private final Map<Integer, Expression> values = new HashMap<>();

    Spelled(Rule rule) {
        this.rule = rule;
        rule.condition().stream()
                .flatMap(condition -> Part.of(condition).stream())
                .forEach(part -> {
                    if (part.expression() instanceof Expression.Let let) {
                        values.put(let.id(), let.value());
                    }
                });
    }

    /** An expression, as far as it has room in a sentence. */
    String of(Expression expression) {
        String whole = whole(expression);
        int end = whole.offsetByCodePoints(0, Math.min(LONGEST, whole.codePointCount(0, whole.length())));
        return end == whole.length() ? whole : whole.substring(0, end) + "...";
    }

    private String whole(Expression expression) {
        if (expression instanceof Expression.And and) {
            return inner(and.left()) + " && " + inner(and.right());
        } else if (expression instanceof Expression.Or or) {
            return inner(or.left()) + " || " + inner(or.right());
        } else if (expression instanceof Expression.Compare compare) {
            return inner(compare.left()) + " " + sign(compare.relation()) + " " + inner(compare.right());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            return inner(arithmetic.left()) + " " + sign(arithmetic.operator()) + " " + inner(arithmetic.right());
        } else if (expression instanceof Expression.Same same) {
            return inner(same.left()) + " == " + inner(same.right());
        } else if (expression instanceof Expression.IsNull isNull) {
            return inner(isNull.of()) + " == null";
        } else if (expression instanceof Expression.IsA isA) {
            return inner(isA.of()) + " instanceof " + isA.type().simpleName();
        } else if (expression instanceof Expression.Not not) {
            return "!" + inner(not.of());
        } else if (expression instanceof Expression.If choice) {
            return inner(choice.condition()) + " ? " + inner(choice.then()) + " : " + inner(choice.otherwise());
        }
        return name(expression);
    }

    private String inner(Expression expression) {
        if (expression instanceof Expression.Let let) {
            return inner(let.in());
        }
        boolean compound = expression instanceof Expression.And
                || expression instanceof Expression.Or
                || expression instanceof Expression.Compare
                || expression instanceof Expression.Arithmetic
                || expression instanceof Expression.Same
                || expression instanceof Expression.IsNull
                || expression instanceof Expression.IsA
                || expression instanceof Expression.If;
        return compound ? "(" + whole(expression) + ")" : whole(expression);
    }

    private String name(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return text(literal.value());
        } else if (expression instanceof Expression.Parameter parameter) {
            return rule.method().parameters().get(parameter.index()).name();
        } else if (expression instanceof Expression.Local local) {
            Expression value = values.get(local.id());
            return value == null ? "it" : inner(value);
        } else if (expression instanceof Expression.Let let) {
            return whole(let.in());
        } else if (expression instanceof Expression.Throws) {
            return "throw";
        } else if (expression instanceof Expression.Unread unread) {
            return unread.what();
        } else if (expression instanceof Expression.Narrowed narrowed) {
            return "(" + narrowed.size().name().toLowerCase(Locale.ROOT) + ") " + inner(narrowed.of());
        }
        return call(expression);
    }

    private String call(Expression expression) {
        if (expression instanceof Expression.Ask ask) {
            return inner(ask.of()) + "." + ask.accessor() + "()";
        } else if (expression instanceof Expression.Derived derived) {
            return inner(derived.of()) + "." + derived.accessor() + "()";
        } else if (expression instanceof Expression.Equal equal) {
            return inner(equal.left()) + ".equals(" + whole(equal.right()) + ")";
        } else if (expression instanceof Expression.Contains contains) {
            return inner(contains.many()) + ".contains(" + whole(contains.element()) + ")";
        } else if (expression instanceof Expression.SizeOf size) {
            return inner(size.many()) + ".size()";
        } else if (expression instanceof Expression.Quantified all) {
            return inner(all.many()) + (all.every() ? ".allMatch(" : ".anyMatch(") + whole(all.condition()) + ")";
        } else if (expression instanceof Expression.Total total) {
            return inner(total.many()) + ".sum(" + whole(total.number()) + ")";
        } else if (expression instanceof Expression.IsPresent present) {
            return inner(present.maybe()) + ".isPresent()";
        } else if (expression instanceof Expression.Get get) {
            return inner(get.maybe()) + ".get()";
        } else if (expression instanceof Expression.MaybeOf maybe) {
            return "Optional.of(" + whole(maybe.value()) + ")";
        } else if (expression instanceof Expression.ManyOf many) {
            return "List.of(" + all(many.elements()) + ")";
        } else if (expression instanceof Expression.Shifted shifted) {
            String unit = shifted.unit().name().charAt(0)
                    + shifted.unit().name().substring(1).toLowerCase(Locale.ROOT);
            return inner(shifted.date()) + (shifted.earlier() ? ".minus" : ".plus") + unit + "("
                    + whole(shifted.amount()) + ")";
        } else if (expression instanceof Expression.Computed computed) {
            String method = computed.method().replaceFirst("\\(.*", "");
            return method + "(" + all(computed.arguments()) + ")";
        }
        return "it";
    }

    private String all(List<Expression> expressions) {
        return expressions.stream().map(this::whole).collect(Collectors.joining(", "));
    }

    private static String sign(Expression.Relation relation) {
        return switch (relation) {
            case LESS -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "==";
            case UNEQUAL -> "!=";
            case AT_LEAST -> ">=";
            case GREATER -> ">";
        };
    }

    private static String sign(Expression.Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDED_BY -> "/";
            case REMAINDER -> "%";
        };
    }

    private static String text(Value value) {
        if (value instanceof Value.Choice choice) {
            return choice.constant();
        } else if (value instanceof Value.Date date) {
            return date.date().toString();
        } else if (value instanceof Value.Whole whole) {
            return String.valueOf(whole.value());
        } else if (value instanceof Value.Text text) {
            return '"' + text.value() + '"';
        } else if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.value());
        }
        return value instanceof Value.Nothing ? "null" : "it";
    }
}
