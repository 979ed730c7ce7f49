package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.And;
import dev.chainrule.processor.model.Expression.Arithmetic;
import dev.chainrule.processor.model.Expression.Ask;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Expression.Contains;
import dev.chainrule.processor.model.Expression.Equal;
import dev.chainrule.processor.model.Expression.Get;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsA;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.IsPresent;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Local;
import dev.chainrule.processor.model.Expression.ManyOf;
import dev.chainrule.processor.model.Expression.MaybeOf;
import dev.chainrule.processor.model.Expression.Narrowed;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Or;
import dev.chainrule.processor.model.Expression.Parameter;
import dev.chainrule.processor.model.Expression.Quantified;
import dev.chainrule.processor.model.Expression.Same;
import dev.chainrule.processor.model.Expression.Shifted;
import dev.chainrule.processor.model.Expression.SizeOf;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.Expression.Total;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An expression in one line, for tests to compare. Locals are counted in the order in which they are named. */
final class ExpressionText {

    private final List<String> parameters;
    private final Map<Integer, Integer> locals = new HashMap<>();

    private ExpressionText(List<String> parameters) {
        this.parameters = parameters;
    }

    static String of(Expression expression, List<String> parameters) {
        return new ExpressionText(parameters).text(expression);
    }

    private String local(int id) {
        return "v" + locals.computeIfAbsent(id, unknown -> locals.size() + 1);
    }

    private String text(Expression e) {
        if (e instanceof Literal literal) {
            return text(literal.value());
        } else if (e instanceof Parameter parameter) {
            return parameters.get(parameter.index());
        } else if (e instanceof Local local) {
            return local(local.id());
        } else if (e instanceof Let let) {
            return "let " + local(let.id()) + " = " + text(let.value()) + " in " + text(let.in());
        } else if (e instanceof Ask ask) {
            return text(ask.of()) + "." + ask.accessor() + (ask.nullable() ? "?" : "");
        } else if (e instanceof Expression.Derived derived) {
            return text(derived.told()) + "=" + text(derived.body());
        } else if (e instanceof IsA is) {
            return "(" + text(is.of()) + " is " + is.type().simpleName() + ")";
        } else if (e instanceof Not not) {
            return "!" + text(not.of());
        } else if (e instanceof And and) {
            return "(" + text(and.left()) + " && " + text(and.right()) + ")";
        } else if (e instanceof Or or) {
            return "(" + text(or.left()) + " || " + text(or.right()) + ")";
        } else if (e instanceof If choice) {
            return "(" + text(choice.condition()) + " ? " + text(choice.then()) + " : " + text(choice.otherwise())
                    + ")";
        } else if (e instanceof Throws) {
            return "throw";
        } else if (e instanceof IsNull is) {
            return "null(" + text(is.of()) + ")";
        } else if (e instanceof Same same) {
            return "(" + text(same.left()) + " == " + text(same.right()) + ")";
        } else if (e instanceof Equal equal) {
            return (equal.nullSafe() ? "equals(" : "equal(") + text(equal.left()) + ", " + text(equal.right()) + ")";
        } else if (e instanceof Compare compare) {
            return "(" + text(compare.left()) + " " + sign(compare.relation()) + " " + text(compare.right()) + ")";
        }
        return textOfValue(e);
    }

    private String textOfValue(Expression e) {
        if (e instanceof Arithmetic arithmetic) {
            return "(" + text(arithmetic.left()) + " " + sign(arithmetic.operator()) + lower(arithmetic.size()) + " "
                    + text(arithmetic.right()) + ")";
        } else if (e instanceof Narrowed narrowed) {
            return lower(narrowed.size()) + "(" + text(narrowed.of()) + ")";
        } else if (e instanceof Shifted shifted) {
            return "(" + text(shifted.date()) + (shifted.earlier() ? " - " : " + ") + text(shifted.amount()) + " "
                    + lower(shifted.unit()) + ")";
        } else if (e instanceof ManyOf many) {
            return many.elements().stream().map(this::text).collect(Collectors.joining(", ", "{", "}"));
        } else if (e instanceof Contains contains) {
            return "(" + text(contains.element()) + " in " + text(contains.many()) + ")";
        } else if (e instanceof SizeOf size) {
            return "size(" + text(size.many()) + ")";
        } else if (e instanceof Quantified quantified) {
            String many = text(quantified.many());
            return (quantified.every() ? "all " : "any ") + local(quantified.local()) + " in " + many + ": "
                    + text(quantified.condition());
        } else if (e instanceof Total total) {
            String many = text(total.many());
            return "sum" + lower(total.size()) + " " + local(total.local()) + " in " + many + ": "
                    + text(total.number());
        } else if (e instanceof MaybeOf maybe) {
            return (maybe.nullable() ? "ofNullable(" : "of(") + text(maybe.value()) + ")";
        } else if (e instanceof IsPresent is) {
            return "present(" + text(is.maybe()) + ")";
        } else if (e instanceof Get get) {
            return "get(" + text(get.maybe()) + ")";
        } else if (e instanceof Computed computed) {
            return computed.owner().replaceFirst(".*\\.", "") + "."
                    + computed.method().replaceFirst("\\(.*", "") + arguments(computed.arguments());
        }
        Unread unread = (Unread) e;
        return lower(unread.reason()) + "<" + unread.what() + ">" + arguments(unread.arguments());
    }

    private String arguments(List<Expression> arguments) {
        return arguments.stream().map(this::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String text(Value value) {
        if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.value());
        } else if (value instanceof Value.Whole whole) {
            return String.valueOf(whole.value());
        } else if (value instanceof Value.Text text) {
            return "'" + text.value() + "'";
        } else if (value instanceof Value.Date date) {
            return date.date().toString();
        } else if (value instanceof Value.Choice choice) {
            return choice.constant();
        } else if (value instanceof Value.Maybe) {
            return "absent";
        }
        return value instanceof Value.Nothing ? "null" : value.toString();
    }

    private static String sign(Expression.Relation relation) {
        return switch (relation) {
            case LESS -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
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

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
