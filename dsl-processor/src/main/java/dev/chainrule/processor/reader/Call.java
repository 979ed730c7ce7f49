package dev.chainrule.processor.reader;

import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * A call of a method.
 *
 * @param object what it is called on; none for a static method
 * @param dispatched whether the object may have a method of its own instead; not for {@code super.method()}
 * @param type what the compiler says that it answers
 */
record Call(
        ExecutableElement method,
        Optional<Typed> object,
        boolean dispatched,
        List<Argument> arguments,
        TypeMirror type,
        Frame frame) {

    /**
     * An argument of a call.
     *
     * @param function the lambda or method reference, if it is one, which is read when its own arguments are known
     * @param value what it is otherwise
     */
    record Argument(Optional<TreePath> function, Optional<Typed> value) {}

    boolean isStatic() {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    String name() {
        return method.getSimpleName().toString();
    }

    String owner() {
        return TypeNames.owner(method).getQualifiedName().toString();
    }

    boolean hasFunctions() {
        return arguments.stream().anyMatch(argument -> argument.value().isEmpty());
    }

    /** The arguments, where none is a function. */
    List<Typed> values() {
        return arguments.stream().flatMap(argument -> argument.value().stream()).toList();
    }

    /** What is evaluated before the method runs, in order. */
    List<Expression> evaluated() {
        List<Expression> all = new ArrayList<>();
        object.ifPresent(value -> all.add(value.expression()));
        values().forEach(value -> all.add(value.expression()));
        return all;
    }
}
