package dev.chainrule.processor.reader;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.chainrule.processor.model.Rule;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;

/** What does the body of a rule read, told from javac's trees? */
final class TreeBodies implements Bodies {

    private final Trees trees;

    private TreeBodies(Trees trees) {
        this.trees = trees;
    }

    static Optional<Bodies> of(ProcessingEnvironment env) {
        return Wrapped.layers(env)
                .flatMap(layer -> trees(layer).stream())
                .findFirst()
                .map(TreeBodies::new);
    }

    private static Optional<Trees> trees(ProcessingEnvironment env) {
        try {
            return Optional.of(Trees.instance(env));
        } catch (IllegalArgumentException notOfJavac) {
            return Optional.empty();
        }
    }

    @Override
    public boolean areShown() {
        return true;
    }

    @Override
    public Reading read(ExecutableElement rule, KnownTypes known) {
        TreePath path = trees.getPath(rule);
        if (path == null || !(path.getLeaf() instanceof MethodTree method) || method.getBody() == null) {
            return new HiddenBodies().read(rule, known);
        }
        if (isFalse(method.getBody())) {
            return new Reading(Rule.Body.FALSE, java.util.List.of());
        }
        FactCollector facts = new FactCollector(rule, known);
        new Inliner(trees, Places.topLevel(rule), facts).readRule(path, facts.parameters());
        return new Reading(facts.isComplete() ? Rule.Body.READ : Rule.Body.UNREAD, facts.facts());
    }

    private static boolean isFalse(BlockTree body) {
        return body.getStatements().size() == 1
                && body.getStatements().get(0) instanceof ReturnTree only
                && bare(only.getExpression()) instanceof LiteralTree literal
                && Boolean.FALSE.equals(literal.getValue());
    }

    private static ExpressionTree bare(ExpressionTree expression) {
        return expression instanceof ParenthesizedTree around ? bare(around.getExpression()) : expression;
    }
}
