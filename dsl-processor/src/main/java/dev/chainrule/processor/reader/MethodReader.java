package dev.chainrule.processor.reader;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsA;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What do methods outside the JDK answer? Accessors tell facts, and bodies in the policy's own top-level source are read. Those
 * of other sources are not, even when the compiler shows them: an incremental build would not see them.
 */
final class MethodReader {

    private static final int MOST_VARIANTS = 8;

    private final Readers readers;
    private final NullAnswers nulls = new NullAnswers();

    MethodReader(Readers readers) {
        this.readers = readers;
    }

    /** The accessors in whose place objects were seen to have methods of their own, which never answer null. */
    Set<Fact.Answered> neverNull() {
        return nulls.never();
    }

    /** The answer, where it can be told. */
    Optional<Expression> read(Call call) {
        if (call.hasFunctions()) {
            return Optional.empty();
        }
        if (call.isStatic() || !call.dispatched() || isFinal(call.method())) {
            return answer(call.method(), call, call.evaluated());
        }
        List<ExecutableElement> variants = overriding(call.method());
        if (!knowsVariants(call.method()) || variants.size() > MOST_VARIANTS) {
            return Optional.empty();
        }
        return variants.isEmpty() ? answer(call.method(), call, call.evaluated()) : dispatch(variants, call);
    }

    /** Whether no object can have another method in its place. */
    private static boolean isFinal(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PRIVATE)
                || method.getModifiers().contains(Modifier.FINAL)
                || TypeNames.owner(method).getModifiers().contains(Modifier.FINAL);
    }

    /** Whether it is known who does otherwise. Of default methods, classes that nobody here knows are trusted not to. */
    private boolean knowsVariants(ExecutableElement method) {
        return isFinal(method)
                || readers.calls.isReadableFact(method)
                || (TypeNames.owner(method).getKind().isInterface() && !readers.overrides.mayBeUnnamed(method));
    }

    /** The most derived type's method is the one that runs. */
    private Optional<Expression> dispatch(List<ExecutableElement> variants, Call call) {
        if (!isAnswered(call.method(), call)) {
            return Optional.empty();
        }
        return Optional.of(readers.numbers.bindAll(call.evaluated(), values -> {
            Expression answer = answer(call.method(), call, values).orElseThrow();
            for (ExecutableElement variant : variants) {
                Expression other = (knowsVariants(variant)
                                ? answer(variant, call, values)
                                : Optional.<Expression>empty())
                        .orElseGet(() -> readers.unknowns.call(variant, values, call.type()));
                nulls.note(variant, other, TypeNames.owner(variant).getKind().isInterface());
                answer = new If(new IsA(values.get(0), TypeNames.ref(TypeNames.owner(variant))), other, answer);
            }
            return answer;
        }));
    }

    /** Looks into a method that stands in the place of an accessor which the rule demands and its body does not ask. */
    void look(Fact.Answered answered) {
        if (nulls.areNoted(answered)) {
            return;
        }
        Optional.ofNullable(readers.elements.getTypeElement(answered.type().canonicalName())).stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> method.getParameters().isEmpty()
                        && method.getSimpleName().contentEquals(answered.accessor()))
                .forEach(this::look);
    }

    private void look(ExecutableElement variant) {
        Typed self =
                new Typed(new Expression.Parameter(0), TypeNames.owner(variant).asType());
        Frame frame = new Frame(Optional.of(self.expression()), Map.of(), Map.of(), Set.of(), Set.of());
        Call call = new Call(variant, Optional.of(self), true, List.of(), variant.getReturnType(), frame);
        body(variant, call)
                .filter(body -> knowsVariants(variant))
                .ifPresent(body -> nulls.note(variant, inline(variant, body, call, call.evaluated()), false));
    }

    /** An abstract accessor that is declared again is the same fact. */
    private List<ExecutableElement> overriding(ExecutableElement method) {
        List<ExecutableElement> found = readers.overrides.of(method);
        boolean onlyRestated =
                readers.calls.isReadableFact(method) && found.stream().allMatch(readers.calls::isReadableFact);
        return onlyRestated ? List.of() : found;
    }

    private boolean isAnswered(ExecutableElement method, Call call) {
        return readers.calls.isReadableFact(method) || body(method, call).isPresent();
    }

    private Optional<Expression> answer(ExecutableElement method, Call call, List<Expression> evaluated) {
        if (readers.calls.isReadableFact(method)) {
            return Optional.of(readers.calls.ask(evaluated.get(0), seen(method, call), method, call.type()));
        }
        return body(method, call).map(path -> inline(method, path, call, evaluated));
    }

    /** The type in which a method is looked up. */
    private static TypeElement seen(ExecutableElement method, Call call) {
        return call.object()
                .flatMap(object -> ValueTypes.element(object.type()))
                .filter(type -> method.equals(call.method()))
                .orElseGet(() -> TypeNames.owner(method));
    }

    private Optional<TreePath> body(ExecutableElement method, Call call) {
        boolean readable = Places.topLevel(method).equals(readers.source)
                && !method.isVarArgs()
                && !call.frame().around().contains(method);
        TreePath path = readable ? readers.trees.getPath(method) : null;
        return Optional.ofNullable(path)
                .filter(found -> found.getLeaf() instanceof MethodTree tree && tree.getBody() != null)
                .map(found -> Readers.path(found, ((MethodTree) found.getLeaf()).getBody()));
    }

    /** Arguments are evaluated once, and before the body. */
    private Expression inline(ExecutableElement method, TreePath body, Call call, List<Expression> evaluated) {
        readers.element(body);
        List<Expression> given = new ArrayList<>(evaluated);
        int own = call.isStatic() ? 0 : 1;
        for (int i = 0; i < method.getParameters().size(); i++) {
            Typed argument = new Typed(given.get(own + i), call.values().get(i).type());
            given.set(
                    own + i,
                    readers.conversions.to(method.getParameters().get(i).asType(), argument));
        }
        return readers.numbers.bindAll(given, values -> {
            Optional<Expression> self = own == 0 ? Optional.empty() : Optional.of(values.get(0));
            Frame frame = Frame.of(method, body, self, call.frame().around(), readers.trees);
            int index = own;
            for (VariableTree parameter : ((MethodTree) body.getParentPath().getLeaf()).getParameters()) {
                Element named = readers.element(Readers.path(body.getParentPath(), parameter));
                frame = frame.with(Objects.requireNonNull(named), values.get(index++));
            }
            Expression answer =
                    derived(method, self, call, readers.statements.readBody(body, frame, method.getReturnType()));
            return self.filter(object -> isPerhapsNull(object, call))
                    .<Expression>map(object -> new If(new IsNull(object), new Throws(), answer))
                    .orElse(answer);
        });
    }

    /** Objects may answer otherwise; whoever wants to be sure of an answer that hangs on what cannot be read has one that does. */
    private Expression derived(ExecutableElement method, Optional<Expression> self, Call call, Expression answer) {
        boolean isAccessor = call.dispatched()
                && method.isDefault()
                && method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty();
        return self.filter(object -> isAccessor && !Expressions.unread(answer).isEmpty())
                .<Expression>map(
                        object -> readers.calls.derived(object, seen(method, call), method, call.type(), answer))
                .orElse(answer);
    }

    /** Parties and transactions are there, and whoever runs a method of its own is. */
    private static boolean isPerhapsNull(Expression object, Call call) {
        return !(object instanceof Expression.Parameter)
                && !call.frame().self().filter(object::equals).isPresent();
    }
}
