package dev.chainrule.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** What does one body do with the values that it is given? */
final class BodyScanner extends ValueScanner {

    private final Set<Origin> returned = new LinkedHashSet<>();
    private boolean inLambda;
    private boolean inClass;
    private boolean learnt;

    BodyScanner(
            Trees trees, Calls calls, FactCollector facts, Map<Element, Set<Origin>> variables, Set<Origin> receiver) {
        super(trees, calls, facts, variables, receiver);
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
    boolean isOutOfReach() {
        return inClass;
    }

    @Override
    public Set<Origin> visitSwitch(SwitchTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        matching(values, () -> scan(node.getCases(), null));
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
            assign(current(), scan(node.getInitializer(), null));
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

    @Override
    public Set<Origin> visitEnhancedForLoop(EnhancedForLoopTree node, @Nullable Void unused) {
        Set<Origin> values = scan(node.getExpression(), null);
        Set<Origin> elements = values.stream()
                .filter(Origin::list)
                .map(Origin::element)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        escape(values.stream().filter(value -> !value.list()).collect(Collectors.toSet()));
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
