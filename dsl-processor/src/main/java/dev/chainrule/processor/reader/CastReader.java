package dev.chainrule.processor.reader;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsA;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Or;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.ValueType.Thing;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Of which type is an object, and what when it is not? */
final class CastReader {

    private final Readers readers;

    CastReader(Readers readers) {
        this.readers = readers;
    }

    Expression readCast(TreePath path, Frame frame) {
        TypeCastTree tree = (TypeCastTree) path.getLeaf();
        TypeMirror wanted = readers.type(Readers.path(path, tree.getType()));
        Typed value = readers.read(Readers.path(path, tree.getExpression()), frame);
        if (wanted.getKind().isPrimitive()) {
            return readers.conversions.cast(wanted, value);
        }
        if (value.type().getKind().isPrimitive()
                || (wanted.getKind() != TypeKind.INTERSECTION && isBelow(value.type(), wanted))) {
            return value.expression();
        }
        if (wanted.getKind() == TypeKind.INTERSECTION || !isTellable(value.type(), wanted)) {
            return readers.unknowns.expression(
                    "a cast to " + Unknowns.simple(wanted), List.of(value.expression()), wanted);
        }
        return readers.numbers.bind(
                value.expression(),
                object -> new If(new Or(new IsNull(object), isA(object, wanted)), object, new Throws()));
    }

    Expression readInstanceOf(TreePath path, Frame frame) {
        InstanceOfTree tree = (InstanceOfTree) path.getLeaf();
        Typed value = readers.read(Readers.path(path, tree.getExpression()), frame);
        Tree pattern = tree.getPattern();
        if (pattern instanceof BindingPatternTree binding) {
            TreePath variablePath = Readers.path(Readers.path(path, pattern), binding.getVariable());
            if (readers.element(variablePath) instanceof VariableElement variable) {
                boolean repeatable = Repeatable.is(value.expression()) && isKnown(value.type(), variable.asType());
                frame.match(variable, repeatable ? Optional.of(value.expression()) : Optional.empty());
                return test(path, value, variable.asType());
            }
        }
        Tree type = pattern == null ? tree.getType() : null;
        return test(path, value, type == null ? null : readers.type(Readers.path(path, type)));
    }

    private Expression test(TreePath path, Typed value, @Nullable TypeMirror wanted) {
        if (wanted != null && isBelow(value.type(), wanted)) {
            return new Not(new IsNull(value.expression()));
        }
        return wanted != null && isTellable(value.type(), wanted)
                ? isA(value.expression(), wanted)
                : readers.unknowns.expression("instanceof", List.of(value.expression()), readers.type(path));
    }

    /** Whether what is asked of the object by its new type can be asked of the expression as it is. */
    private boolean isKnown(TypeMirror type, TypeMirror wanted) {
        return isBelow(type, wanted) || isTellable(type, wanted);
    }

    private boolean isBelow(TypeMirror type, TypeMirror wanted) {
        return readers.types.isSubtype(readers.types.erasure(type), readers.types.erasure(wanted));
    }

    private boolean isTellable(TypeMirror type, TypeMirror wanted) {
        return readers.values.of(type) instanceof Thing && readers.values.of(wanted) instanceof Thing;
    }

    private Expression isA(Expression object, TypeMirror wanted) {
        return new IsA(object, ((Thing) readers.values.of(wanted)).type());
    }
}
