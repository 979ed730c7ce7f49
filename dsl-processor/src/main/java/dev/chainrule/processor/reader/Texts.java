package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What do texts become that are put together with {@code +}? */
final class Texts {

    private final ValueTypes values;
    private final Unknowns unknowns;
    private final Numbers numbers;

    Texts(ValueTypes values, Unknowns unknowns, Numbers numbers) {
        this.values = values;
        this.unknowns = unknowns;
        this.numbers = numbers;
    }

    static boolean isText(TypeMirror type) {
        return ValueTypes.element(type)
                .filter(element -> element.getQualifiedName().contentEquals("java.lang.String"))
                .isPresent();
    }

    /** Constants are joined; what is told at run time comes in by a method that says what {@code +} does. */
    Expression concatenation(List<Typed> parts, TypeMirror type) {
        List<Expression> texts = new ArrayList<>();
        for (Typed part : parts) {
            Optional<Expression> text = text(part);
            if (text.isEmpty()) {
                return unknowns.expression(
                        "a text made with +",
                        parts.stream().map(Typed::expression).toList(),
                        type);
            }
            texts.add(text.get());
        }
        return Terms.balanced(texts, this::join);
    }

    private Expression join(Expression left, Expression right) {
        Optional<String> one = Terms.textOf(left);
        Optional<String> other = Terms.textOf(right);
        return one.isPresent() && other.isPresent()
                ? new Literal(new Value.Text(one.get() + other.get()))
                : new Expression.Computed(
                        "java.lang.String", "concat(java.lang.String)", List.of(left, right), new ValueType.Text());
    }

    private Optional<Expression> text(Typed part) {
        ValueType type = values.of(part.type());
        Expression value = part.expression();
        if (value instanceof Literal literal && literal.value() instanceof Value.Whole whole) {
            return type instanceof ValueType.Whole wanted
                    ? Optional.of(new Literal(new Value.Text(text(whole.value(), wanted.size()))))
                    : Optional.empty();
        }
        if (value instanceof Literal literal && literal.value() instanceof Value.Truth truth) {
            return Optional.of(new Literal(new Value.Text(String.valueOf(truth.value()))));
        }
        if (type instanceof ValueType.Text) {
            return Optional.of(Terms.textOf(value).isPresent() ? value : orNull(value));
        }
        return part.type().getKind().isPrimitive() ? valueOf(value, part.type()) : Optional.empty();
    }

    private static String text(long number, ValueType.Size size) {
        return size == ValueType.Size.CHAR ? String.valueOf((char) number) : String.valueOf(number);
    }

    private Expression orNull(Expression value) {
        return numbers.bind(
                value,
                text -> new Expression.If(new Expression.IsNull(text), new Literal(new Value.Text("null")), text));
    }

    private static Optional<Expression> valueOf(Expression value, TypeMirror type) {
        String parameter = switch (type.getKind()) {
            case BOOLEAN -> "boolean";
            case CHAR -> "char";
            case BYTE, SHORT, INT -> "int";
            case LONG -> "long";
            default -> "";
        };
        return type.getKind() == TypeKind.DECLARED || parameter.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expression.Computed(
                        "java.lang.String", "valueOf(" + parameter + ")", List.of(value), new ValueType.Text()));
    }
}
