package dev.chainrule.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Which variables are assigned in a piece of code, beyond where they are declared? */
final class Assigned extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<Kind> STEPS =
            EnumSet.of(Kind.PREFIX_INCREMENT, Kind.PREFIX_DECREMENT, Kind.POSTFIX_INCREMENT, Kind.POSTFIX_DECREMENT);

    private final Trees trees;
    private final Set<Element> assigned = new HashSet<>();
    private final Set<Element> unsteady = new HashSet<>();
    private final Set<Element> declared = new HashSet<>();
    private int expressions;

    private Assigned(Trees trees) {
        this.trees = trees;
    }

    /** Those that are assigned in the middle of an expression, where statements don't show it. */
    static Set<Element> withinExpressions(Trees trees, TreePath code) {
        return scanned(trees, code).unsteady;
    }

    /** Those that are assigned inside and declared outside. */
    static Set<Element> outer(Trees trees, TreePath code) {
        Assigned found = scanned(trees, code);
        found.assigned.removeAll(found.declared);
        return found.assigned;
    }

    private static Assigned scanned(Trees trees, TreePath code) {
        Assigned scanner = new Assigned(trees);
        scanner.scan(code, null);
        return scanner;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
        Element variable = trees.getElement(getCurrentPath());
        if (variable != null) {
            declared.add(variable);
        }
        return super.visitVariable(node, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree node, @Nullable Void unused) {
        note(node.getVariable());
        return super.visitAssignment(node, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree node, @Nullable Void unused) {
        note(node.getVariable());
        return super.visitCompoundAssignment(node, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree node, @Nullable Void unused) {
        if (STEPS.contains(node.getKind())) {
            note(node.getExpression());
        }
        return super.visitUnary(node, null);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree node, @Nullable Void unused) {
        expressions++;
        super.visitSwitchExpression(node, null);
        expressions--;
        return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree node, @Nullable Void unused) {
        expressions++;
        super.visitLambdaExpression(node, null);
        expressions--;
        return null;
    }

    private void note(ExpressionTree target) {
        TreePath current = getCurrentPath();
        Element variable = trees.getElement(ExpressionReader.bare(new TreePath(current, target)));
        if (variable == null) {
            return;
        }
        assigned.add(variable);
        if (expressions > 0 || !(current.getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
            unsteady.add(variable);
        }
    }
}
