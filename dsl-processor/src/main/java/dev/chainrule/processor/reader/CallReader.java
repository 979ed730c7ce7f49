package dev.chainrule.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Ask;
import dev.chainrule.processor.model.Expression.Derived;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.Reason;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What does a call answer: a fact, what a helper says, what the JDK computes, or nobody knows? */
final class CallReader {

    private final Readers readers;
    private final JdkCalls jdk;

    CallReader(Readers readers) {
        this.readers = readers;
        this.jdk = new JdkCalls(readers);
    }

    Expression read(TreePath path, Frame frame) {
        Optional<Expression> stream = readers.streams.read(path, frame);
        if (stream.isPresent()) {
            return stream.get();
        }
        MethodInvocationTree tree = (MethodInvocationTree) path.getLeaf();
        TreePath select = Readers.path(path, tree.getMethodSelect());
        Element called = readers.element(select);
        if (!(called instanceof ExecutableElement method)) {
            return readers.unknowns.expression(path, List.of(), readers.type(path));
        }
        if (isChangeable(method) && !isOnlyAsked(path)) {
            return readers.unknowns.expression(Unknowns.name(method), List.of(), readers.type(path));
        }
        Optional<Typed> object = object(select, method, frame);
        List<Call.Argument> arguments = tree.getArguments().stream()
                .map(argument -> argument(Readers.path(path, argument), frame))
                .toList();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        Call call = new Call(
                method,
                isStatic ? Optional.empty() : object,
                !isOfSuper(select.getLeaf()),
                arguments,
                readers.type(path),
                frame);
        // An object before the dot of a static method is evaluated, and then dropped.
        return isStatic
                        && object.filter(before -> !Numbers.isAtom(before.expression()))
                                .isPresent()
                ? new Let(readers.numbers.nextLocal(), object.get().expression(), answer(call))
                : answer(call);
    }

    /** Whether somebody could change the collection that it makes. */
    private static boolean isChangeable(ExecutableElement method) {
        return TypeNames.owner(method).getQualifiedName().contentEquals("java.util.EnumSet");
    }

    /** Whether what is made here is asked and then forgotten, or is what a constant is that its source only asks. */
    private static boolean isOnlyAsked(TreePath path) {
        TreePath around = path.getParentPath();
        while (around.getLeaf() instanceof ParenthesizedTree) {
            around = around.getParentPath();
        }
        return around.getLeaf() instanceof MemberSelectTree
                || (around.getLeaf() instanceof VariableTree constant
                        && around.getParentPath().getLeaf() instanceof ClassTree
                        && OnlyAsked.in(path.getCompilationUnit(), constant.getName()));
    }

    private Optional<Typed> object(TreePath select, ExecutableElement method, Frame frame) {
        if (isOfSuper(select.getLeaf()) || select.getLeaf() instanceof IdentifierTree) {
            return method.getModifiers().contains(Modifier.STATIC)
                    ? Optional.empty()
                    : frame.self()
                            .map(self -> new Typed(self, TypeNames.owner(method).asType()));
        }
        TreePath before = Readers.path(select, ((MemberSelectTree) select.getLeaf()).getExpression());
        Element named = readers.element(before);
        return named instanceof TypeElement || named instanceof PackageElement
                ? Optional.empty()
                : Optional.of(readers.read(before, frame));
    }

    /** Whether a call names its method by {@code super.name} or {@code Type.super.name}. */
    static boolean isOfSuper(Tree select) {
        return select instanceof MemberSelectTree of && isNamedSuper(of.getExpression());
    }

    static boolean isNamedSuper(ExpressionTree tree) {
        return (tree instanceof IdentifierTree name && name.getName().contentEquals("super"))
                || (tree instanceof MemberSelectTree of && of.getIdentifier().contentEquals("super"));
    }

    private Call.Argument argument(TreePath path, Frame frame) {
        TreePath bare = ExpressionReader.bare(path);
        boolean isFunction =
                bare.getLeaf() instanceof LambdaExpressionTree || bare.getLeaf() instanceof MemberReferenceTree;
        return isFunction
                ? new Call.Argument(Optional.of(bare), Optional.empty())
                : new Call.Argument(Optional.empty(), Optional.of(readers.read(bare, frame)));
    }

    /** What a call answers, as far as that can be told. */
    Expression answer(Call call) {
        if (!call.isStatic() && call.object().isEmpty()) {
            return unread(call);
        }
        return (TypeNames.isOfJdk(TypeNames.owner(call.method())) ? jdk.read(call) : readers.methods.read(call))
                .orElseGet(() -> unread(call));
    }

    /** Two calls with functions among their arguments may differ though all else is equal. */
    private Expression unread(Call call) {
        return readers.unknowns.call(call.hasFunctions() ? Reason.EXPRESSION : Reason.CALL, call);
    }

    /** Whether the application tells the answer, and can tell it of every object. */
    boolean isReadableFact(ExecutableElement method) {
        return method.getTypeParameters().isEmpty()
                && !TypeNames.isOfJdk(TypeNames.owner(method))
                && readers.components.isFact(method);
    }

    /** What an accessor, or the component of a record, answers. */
    Expression ask(Expression object, TypeElement seen, Element accessor, TypeMirror type) {
        String name = accessor.getSimpleName().toString();
        // Of a component that has an accessor of its own nobody demands that it is there.
        boolean hidden = accessor.getKind() == ElementKind.FIELD
                && !type.getKind().isPrimitive()
                && !readers.components.isAsked(accessor);
        return new Ask(object, name, readers.values.of(type), hidden || isNullable(seen, name));
    }

    /** What a default accessor answers, of which this is the body. */
    Expression derived(Expression object, TypeElement seen, Element accessor, TypeMirror type, Expression body) {
        String name = accessor.getSimpleName().toString();
        return new Derived(object, name, readers.values.of(type), isNullable(seen, name), body);
    }

    private boolean isNullable(TypeElement seen, String accessor) {
        return readers.known
                .type(seen)
                .accessor(accessor)
                .filter(known -> known.nullable())
                .isPresent();
    }
}
