package dev.chainrule.processor.reader;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What does a lambda or a method reference answer to these arguments? */
final class FunctionReader {

    private final Readers readers;

    FunctionReader(Readers readers) {
        this.readers = readers;
    }

    /**
     * The answer, where it can be told.
     *
     * @param given the arguments, which can be repeated
     * @param wanted the type of the answer
     */
    Optional<Expression> apply(TreePath function, List<Typed> given, TypeMirror wanted, Frame frame) {
        if (function.getLeaf() instanceof LambdaExpressionTree lambda) {
            return lambda.getParameters().size() == given.size()
                    ? Optional.of(body(function, lambda, given, wanted, frame))
                    : Optional.empty();
        }
        return function.getLeaf() instanceof MemberReferenceTree reference
                ? reference(function, reference, given, frame)
                        .map(call -> new Typed(readers.calls.answer(call), call.type()))
                        .map(answer -> readers.conversions.to(wanted, answer))
                : Optional.empty();
    }

    private Expression body(
            TreePath path, LambdaExpressionTree lambda, List<Typed> given, TypeMirror wanted, Frame frame) {
        Frame inside = frame;
        for (int i = 0; i < given.size(); i++) {
            Element parameter =
                    readers.element(Readers.path(path, lambda.getParameters().get(i)));
            inside = parameter == null
                    ? inside
                    : inside.with(parameter, given.get(i).expression());
        }
        TreePath body = Readers.path(path, lambda.getBody());
        return lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION
                ? readers.conversions.to(wanted, readers.read(body, inside))
                : readers.statements.readBody(body, inside, wanted);
    }

    private Optional<Call> reference(TreePath path, MemberReferenceTree tree, List<Typed> given, Frame frame) {
        if (tree.getMode() != ReferenceMode.INVOKE || !(readers.element(path) instanceof ExecutableElement method)) {
            return Optional.empty();
        }
        TreePath before = Readers.path(path, tree.getQualifierExpression());
        boolean ofType = readers.element(before) instanceof TypeElement;
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return call(method, Optional.empty(), given, frame);
        }
        if (ofType) {
            return given.isEmpty()
                    ? Optional.empty()
                    : call(method, Optional.of(given.get(0)), given.subList(1, given.size()), frame);
        }
        return bound(path, frame).flatMap(object -> call(method, Optional.of(object), given, frame));
    }

    /**
     * Whether evaluating a function does nothing, as long as nobody calls it: what stands before the colons of a method reference is evaluated,
     * and must not be null, when the reference is.
     */
    boolean isIdle(TreePath function, Frame frame) {
        return !(function.getLeaf() instanceof MemberReferenceTree reference)
                || reference.getMode() != ReferenceMode.INVOKE
                || readers.element(Readers.path(function, reference.getQualifierExpression())) instanceof TypeElement
                || bound(function, frame).isPresent();
    }

    /** The object whose method is referred to, where it certainly is one. */
    private Optional<Typed> bound(TreePath reference, Frame frame) {
        TreePath before = Readers.path(reference, ((MemberReferenceTree) reference.getLeaf()).getQualifierExpression());
        Typed object = readers.read(before, frame);
        Expression value = object.expression();
        boolean isThere = value instanceof Expression.Parameter
                || (Closed.is(value) && !value.equals(Terms.NOTHING))
                || frame.self().filter(value::equals).isPresent();
        return isThere ? Optional.of(object) : Optional.empty();
    }

    private Optional<Call> call(ExecutableElement method, Optional<Typed> object, List<Typed> given, Frame frame) {
        if (method.getParameters().size() != given.size() || method.isVarArgs()) {
            return Optional.empty();
        }
        List<Call.Argument> arguments = given.stream()
                .map(value -> new Call.Argument(Optional.empty(), Optional.of(value)))
                .toList();
        return Optional.of(new Call(method, object, true, arguments, returned(method, object), frame));
    }

    private TypeMirror returned(ExecutableElement method, Optional<Typed> object) {
        return object.map(value -> ValueTypes.bound(value.type()))
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .filter(type -> readers.types.isSubtype(
                        readers.types.erasure(type),
                        readers.types.erasure(TypeNames.owner(method).asType())))
                .map(type -> ((ExecutableType) readers.types.asMemberOf((DeclaredType) type, method)).getReturnType())
                .orElseGet(method::getReturnType);
    }
}
