package dev.chainrule.processor.reader;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How can a loop be left before its end? */
final class LoopExits extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<TreePath> returns = new ArrayList<>();
    private boolean otherwise;
    private int switches;

    private LoopExits() {}

    /** A {@code return} of {@code true} or {@code false}, where the loop is left by it and such as answer the same. */
    static Optional<TreePath> only(TreePath body) {
        LoopExits exits = new LoopExits();
        exits.scan(body, null);
        boolean alike = exits.returns.stream().map(LoopExits::answer).distinct().count() == 1;
        return exits.otherwise || !alike ? Optional.empty() : Optional.of(exits.returns.get(0));
    }

    private static Optional<Boolean> answer(TreePath path) {
        return ((ReturnTree) path.getLeaf()).getExpression() instanceof LiteralTree literal
                        && literal.getValue() instanceof Boolean truth
                ? Optional.of(truth)
                : Optional.empty();
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree node, @Nullable Void unused) {
        returns.add(getCurrentPath());
        otherwise |= answer(getCurrentPath()).isEmpty();
        return super.visitReturn(node, null);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree node, @Nullable Void unused) {
        switches++;
        super.visitSwitch(node, null);
        switches--;
        return null;
    }

    /** One inside a switch leaves that, and not the loop. */
    @Override
    public @Nullable Void visitBreak(BreakTree node, @Nullable Void unused) {
        otherwise |= switches == 0 || node.getLabel() != null;
        return super.visitBreak(node, null);
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree node, @Nullable Void unused) {
        otherwise |= node.getLabel() != null;
        return super.visitContinue(node, null);
    }
}
