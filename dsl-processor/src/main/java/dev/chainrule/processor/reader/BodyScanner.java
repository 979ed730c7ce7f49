package dev.chainrule.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
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
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What does one body do with the values that it is given? Every expression answers with the origins that its value may have.
 * An expression that is not known to pass a value on, or only to compare it, lets it escape.
 */
final class BodyScanner extends TreePathScanner<Set<Origin>, @Nullable Void> {

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
    private final Set<Origin> returned = new LinkedHashSet<>();
    private final Deque<Set<Origin>> yielded = new ArrayDeque<>();
    private Set<Origin> matched = Set.of();
    private boolean inLambda;
    private boolean inClass;
    private boolean learnt;

    BodyScanner(
            Trees trees, Calls calls, FactCollector facts, Map<Element, Set<Origin>> variables, Set<Origin> receiver) {
        this.trees = trees;
        this.calls = calls;
        this.facts = facts;
        this.variables = variables;
        this.receiver = receiver;
    }

    /** Reads a body and tells the origins of what it returns. */
    Set<Origin> read(TreePath body) {
        do {
            // What is assigned further down may be asked further up, in a loop.
            learnt = false;
            scan(body, null);
        } while (learnt);
        return returned;
    }

    @Override
    public Set<Origin> scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree == null) {
            return Set.of();
        }
        if (tree.getKind().name().equals("DECONSTRUCTION_PATTERN")) {
            // Java 21 has it, the API that we compile against has not.
            matched.forEach(facts::readAll);
            escape(matched);
            return matching(Set.of(), () -> super.scan(tree, null));
        }
        Set<Origin> values = super.scan(tree, null);
        return values == null || FOLLOWED.contains(tree.getKind()) ? orNone(values) : escape(values);
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

    private Set<Origin> escape(Set<Origin> values) {
        values.forEach(facts::escape);
        return Set.of();
    }

    private Element element(Tree tree) {
        return trees.getElement(new TreePath(getCurrentPath(), tree));
    }

    @Override
    public Set<Origin> visitIdentifier(IdentifierTree node, @Nullable Void unused) {
        Element element = trees.getElement(getCurrentPath());
        Set<Origin> values = isSelf(node.getName())
                ? receiver
                : variables.containsKey(element) ? variables.get(element) : calls.field(element, receiver);
        return inClass ? escape(values) : values;
    }

    @Override
    public Set<Origin> visitMemberSelect(MemberSelectTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        return isSelf(node.getIdentifier()) ? receiver : calls.field(trees.getElement(getCurrentPath()), values);
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
                : inClass ? escape(receiver) : receiver;
        List<Set<Origin>> arguments = node.getArguments().stream()
                .map(argument -> scan(argument, null))
                .toList();
        return calls.answer(method, object, arguments);
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
    public Set<Origin> visitSwitch(SwitchTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        matching(values, () -> scan(node.getCases(), null));
        return Set.of();
    }

    @Override
    public Set<Origin> visitSwitchExpression(SwitchExpressionTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        yielded.push(new LinkedHashSet<>());
        return reduce(matching(values, () -> scan(node.getCases(), null)), yielded.pop());
    }

    /** Patterns met meanwhile are matched against these values. */
    private Set<Origin> matching(Set<Origin> values, Supplier<@Nullable Set<Origin>> scan) {
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

    @Override
    public Set<Origin> visitReturn(ReturnTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        if (inLambda) {
            return escape(values);
        }
        returned.addAll(values);
        return Set.of();
    }

    @Override
    public Set<Origin> visitExpressionStatement(ExpressionStatementTree node, @Nullable Void unused) {
        scan(node.getExpression(), null);
        return Set.of();
    }

    @Override
    public Set<Origin> visitVariable(VariableTree node, @Nullable Void unused) {
        if (node.getInitializer() != null) {
            assign(trees.getElement(getCurrentPath()), scan(node.getInitializer(), null));
        }
        return Set.of();
    }

    @Override
    public Set<Origin> visitAssignment(AssignmentTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        if (!(node.getVariable() instanceof IdentifierTree)) {
            scan(node.getVariable(), null);
            return escape(values);
        }
        learnt |= assign(element(node.getVariable()), values);
        return values;
    }

    private boolean assign(Element variable, Set<Origin> values) {
        Set<Origin> before = variables.getOrDefault(variable, Set.of());
        variables.put(variable, reduce(before, values));
        return !before.containsAll(values);
    }

    @Override
    public Set<Origin> visitEnhancedForLoop(EnhancedForLoopTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        Set<Origin> elements = values.stream()
                .filter(Origin::list)
                .map(Origin::element)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        values.stream().filter(value -> !value.list()).forEach(facts::escape);
        assign(element(node.getVariable()), elements);
        scan(node.getStatement(), null);
        return Set.of();
    }

    @Override
    public Set<Origin> visitLambdaExpression(LambdaExpressionTree node, @Nullable Void unused) {
        boolean before = inLambda;
        inLambda = true;
        Set<Origin> values = super.visitLambdaExpression(node, null);
        inLambda = before;
        return values;
    }

    @Override
    public Set<Origin> visitClass(ClassTree node, @Nullable Void unused) {
        boolean before = inClass;
        inClass = true;
        super.visitClass(node, null);
        inClass = before;
        return Set.of();
    }
}
