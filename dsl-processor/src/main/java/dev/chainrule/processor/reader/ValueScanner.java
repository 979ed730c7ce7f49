package dev.chainrule.processor.reader;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Where does the value of an expression come from? Every expression answers with the origins that its value may have. One
 * that is not known to pass a value on, or only to compare it, lets it escape.
 */
abstract class ValueScanner extends TreePathScanner<Set<Origin>, @Nullable Void> {

    /** Expressions whose value is one of their parts', or which deal with their parts themselves. */
    private static final Set<Kind> FOLLOWED = EnumSet.of(
            Kind.IDENTIFIER,
            Kind.ASSIGNMENT,
            Kind.MEMBER_SELECT,
            Kind.PARENTHESIZED,
            Kind.TYPE_CAST,
            Kind.CONDITIONAL_EXPRESSION,
            Kind.METHOD_INVOCATION,
            Kind.SWITCH_EXPRESSION,
            Kind.CASE);

    private final Trees trees;
    private final FactCollector facts;
    private final Calls calls;
    private final Map<Element, Set<Origin>> variables;
    private final Set<Origin> receiver;
    private final Deque<Set<Origin>> yielded = new ArrayDeque<>();
    private Set<Origin> matched = Set.of();
    private Deque<Set<Origin>> components = new ArrayDeque<>();

    ValueScanner(
            Trees trees, Calls calls, FactCollector facts, Map<Element, Set<Origin>> variables, Set<Origin> receiver) {
        this.trees = trees;
        this.calls = calls;
        this.facts = facts;
        this.variables = variables;
        this.receiver = receiver;
    }

    @Override
    public Set<Origin> scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree == null) {
            return Set.of();
        }
        if (RecordPattern.isPattern(tree) && !components.isEmpty()) {
            matched = components.remove();
        }
        if (RecordPattern.isOne(tree)) {
            return takeApart(tree);
        }
        Set<Origin> values = super.scan(tree, null);
        return values == null || FOLLOWED.contains(tree.getKind()) ? orNone(values) : escape(values);
    }

    /** Each pattern inside is matched against what the component in its place holds. */
    private Set<Origin> takeApart(Tree pattern) {
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), pattern));
        Set<Origin> narrowed = seenAs(matched, type);
        narrowed.forEach(facts::readAll);
        Deque<Set<Origin>> around = components;
        components = new ArrayDeque<>();
        RecordPattern.asked(type)
                .forEach(accessor ->
                        components.add(calls.answer(accessor, false, narrowed, List.of(), accessor.getReturnType())));
        Set<Origin> result = matching(Set.of(), () -> super.scan(pattern, null));
        components = around;
        escape(narrowed);
        return result;
    }

    @Override
    public Set<Origin> reduce(@Nullable Set<Origin> one, @Nullable Set<Origin> other) {
        Set<Origin> both = new LinkedHashSet<>(orNone(one));
        both.addAll(orNone(other));
        return both;
    }

    private static Set<Origin> orNone(@Nullable Set<Origin> values) {
        return values == null ? Set.of() : values;
    }

    final Set<Origin> escape(Set<Origin> values) {
        values.forEach(facts::escape);
        return Set.of();
    }

    /** Whether this is code that runs nobody knows when and on what, so that all that it names escapes. */
    abstract boolean isOutOfReach();

    /** Says that a variable may have these values, and answers whether that is news. */
    final boolean assign(Element variable, Set<Origin> values) {
        Set<Origin> before = variables.getOrDefault(variable, Set.of());
        variables.put(variable, reduce(before, values));
        return !before.containsAll(values);
    }

    /** What the tree that is visited declares or names. */
    final Element current() {
        return trees.getElement(getCurrentPath());
    }

    final Element element(Tree tree) {
        return trees.getElement(new TreePath(getCurrentPath(), tree));
    }

    @Override
    public Set<Origin> visitIdentifier(IdentifierTree node, @Nullable Void unused) {
        Element element = current();
        Set<Origin> values = isSelf(node.getName())
                ? receiver
                : variables.containsKey(element) ? variables.get(element) : calls.field(element, receiver);
        return isOutOfReach() ? escape(values) : values;
    }

    @Override
    public Set<Origin> visitMemberSelect(MemberSelectTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        return isSelf(node.getIdentifier()) ? receiver : calls.field(current(), values);
    }

    private static boolean isSelf(Name name) {
        return name.contentEquals("this") || name.contentEquals("super");
    }

    @Override
    public Set<Origin> visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
        ExpressionTree select = node.getMethodSelect();
        Element method = element(select);
        Set<Origin> object = select instanceof MemberSelectTree of
                ? scan(of.getExpression(), null)
                : isOutOfReach() ? escape(receiver) : receiver;
        handToFunctions(object, node.getArguments());
        List<Set<Origin>> arguments = node.getArguments().stream()
                .map(argument -> scan(argument, null))
                .toList();
        TypeMirror answer = trees.getTypeMirror(getCurrentPath());
        return calls.answer(method, CallReader.isOfSuper(select), object, arguments, answer);
    }

    /** What an {@code Optional} holds goes to the functions that its methods take. */
    private void handToFunctions(Set<Origin> object, List<? extends ExpressionTree> arguments) {
        Set<Origin> held = object.stream()
                .filter(Origin::optional)
                .map(Origin::held)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (ExpressionTree argument : arguments) {
            if (!held.isEmpty() && argument instanceof LambdaExpressionTree function) {
                TreePath path = new TreePath(getCurrentPath(), function);
                function.getParameters()
                        .forEach(parameter -> assign(trees.getElement(new TreePath(path, parameter)), held));
            } else if (!held.isEmpty()
                    && argument instanceof MemberReferenceTree reference
                    && element(reference) instanceof ExecutableElement method) {
                calls.hand(
                        method, CallReader.isNamedSuper(reference.getQualifierExpression()), boundTo(reference), held);
            }
        }
    }

    /** The object whose method is referred to; none where a type stands before the colons. */
    private Optional<Set<Origin>> boundTo(MemberReferenceTree reference) {
        ExpressionTree qualifier = reference.getQualifierExpression();
        Element named = trees.getElement(new TreePath(new TreePath(getCurrentPath(), reference), qualifier));
        boolean ofType = named instanceof TypeElement || named instanceof TypeParameterElement;
        return ofType ? Optional.empty() : Optional.of(scan(qualifier, null));
    }

    @Override
    public Set<Origin> visitTypeCast(TypeCastTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        return seenAs(values, trees.getTypeMirror(new TreePath(getCurrentPath(), node.getType())));
    }

    private static Set<Origin> seenAs(Set<Origin> values, @Nullable TypeMirror type) {
        return Optional.ofNullable(type)
                .flatMap(FactCollector::ownType)
                .<Set<Origin>>map(seen -> values.stream()
                        .map(value -> value.seenAs(seen))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .orElse(values);
    }

    @Override
    public Set<Origin> visitConditionalExpression(ConditionalExpressionTree node, @Nullable Void unused) {
        scan(node.getCondition(), null);
        return reduce(scan(node.getTrueExpression(), null), scan(node.getFalseExpression(), null));
    }

    @Override
    public Set<Origin> visitBinary(BinaryTree node, @Nullable Void unused) {
        Set<Origin> values = super.visitBinary(node, null);
        boolean compares = node.getKind() == Kind.EQUAL_TO || node.getKind() == Kind.NOT_EQUAL_TO;
        return compares ? Set.of() : values;
    }

    @Override
    public Set<Origin> visitInstanceOf(InstanceOfTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        return matching(values, () -> scan(node.getPattern(), null));
    }

    @Override
    public Set<Origin> visitBindingPattern(BindingPatternTree node, @Nullable Void unused) {
        Element variable = element(node.getVariable());
        assign(variable, seenAs(matched, variable.asType()));
        return Set.of();
    }

    @Override
    public Set<Origin> visitSwitchExpression(SwitchExpressionTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        yielded.push(new LinkedHashSet<>());
        return reduce(matching(values, () -> scan(node.getCases(), null)), yielded.pop());
    }

    /** Patterns met meanwhile are matched against these values. */
    final Set<Origin> matching(Set<Origin> values, Supplier<@Nullable Set<Origin>> scan) {
        Set<Origin> before = matched;
        matched = values;
        Set<Origin> result = orNone(scan.get());
        matched = before;
        return result;
    }

    @Override
    public Set<Origin> visitYield(YieldTree node, @Nullable Void unused) {
        yielded.element().addAll(scan(node.getValue(), null));
        return Set.of();
    }
}
