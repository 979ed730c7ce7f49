package dev.chainrule.processor.reader;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What stands for that which cannot be read, and how would its author find it? */
final class Unknowns {

    private final Numbers numbers;
    private final ValueTypes values;

    Unknowns(Numbers numbers, ValueTypes values) {
        this.numbers = numbers;
        this.values = values;
    }

    Expression call(ExecutableElement method, List<Expression> arguments, TypeMirror type) {
        return member(Reason.CALL, method, arguments, type);
    }

    Expression call(Reason reason, Call call) {
        return unread(
                reason,
                Optional.of(TypeNames.ref(TypeNames.owner(call.method()))),
                call.hasFunctions() || call.values().stream().noneMatch(value -> isNumber(value.type()))
                        ? name(call.method())
                        : name(call),
                call.evaluated(),
                call.type());
    }

    /** A method that takes any object tells a {@code long} from an {@code int}, so what is given says what it is. */
    private String name(Call call) {
        List<String> types = new ArrayList<>();
        for (int i = 0; i < call.values().size(); i++) {
            TypeMirror given = call.values().get(i).type();
            TypeMirror taken = taken(call.method(), i);
            types.add(isNumber(given) && !isNumber(taken) ? boxed(given) : simple(taken));
        }
        return name((Element) call.method()) + types.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    /** As what an argument is taken; the last parameter of some methods takes as many as there are. */
    private static TypeMirror taken(ExecutableElement method, int argument) {
        int last = method.getParameters().size() - 1;
        TypeMirror type = method.getParameters().get(Math.min(argument, last)).asType();
        return method.isVarArgs() && argument >= last && type instanceof ArrayType array
                ? array.getComponentType()
                : type;
    }

    private boolean isNumber(TypeMirror type) {
        ValueType value = values.of(type);
        return value instanceof ValueType.Whole
                || (value instanceof ValueType.Maybe maybe && maybe.value() instanceof ValueType.Whole);
    }

    /** The name of the class that a number is of, once it is an object. */
    private static String boxed(TypeMirror type) {
        return switch (type.getKind()) {
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case CHAR -> "Character";
            case INT -> "Integer";
            case LONG -> "Long";
            default ->
                simple(type)
                        + ValueTypes.argumentType(type)
                                .map(held -> "<" + simple(held) + ">")
                                .orElse("");
        };
    }

    /** What a method or field answers that is not the policy's own. */
    Expression member(Reason reason, Element member, List<Expression> arguments, TypeMirror type) {
        String what = member instanceof ExecutableElement method ? name(method) : name(member);
        return unread(reason, Optional.of(TypeNames.ref(TypeNames.owner(member))), what, arguments, type);
    }

    Expression identity(Typed left, Typed right, String operator, TypeMirror type) {
        String what = simple(left.type()) + " " + operator + " " + simple(right.type());
        return unread(Reason.IDENTITY, Optional.empty(), what, List.of(left.expression(), right.expression()), type);
    }

    Expression expression(String what, List<Expression> arguments, TypeMirror type) {
        return unread(Reason.EXPRESSION, Optional.empty(), what, arguments, type);
    }

    Expression expression(TreePath path, List<Expression> arguments, TypeMirror type) {
        return expression(words(path.getLeaf()), arguments, type);
    }

    Expression statement(String what, TypeMirror type) {
        return unread(Reason.STATEMENT, Optional.empty(), what, List.of(), type);
    }

    private Expression unread(
            Reason reason, Optional<ClassRef> owner, String what, List<Expression> arguments, TypeMirror type) {
        return new Unread(numbers.nextSite(), reason, owner, what, arguments, values.of(type));
    }

    /** The kind of a tree is the same in every version of javac, its text is not. */
    static String words(Tree tree) {
        return tree.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String name(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> simple(parameter.asType()))
                .collect(Collectors.joining(", ", name((Element) method) + "(", ")"));
    }

    static String name(Element member) {
        return TypeNames.owner(member).getSimpleName() + "." + member.getSimpleName();
    }

    static String simple(TypeMirror type) {
        TypeMirror bound = ValueTypes.bound(type);
        if (bound instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        }
        return ValueTypes.element(bound)
                .map(element -> element.getSimpleName().toString())
                .orElseGet(() -> bound.getKind() == TypeKind.NULL
                        ? "null"
                        : bound.getKind().name().toLowerCase(Locale.ROOT));
    }
}
