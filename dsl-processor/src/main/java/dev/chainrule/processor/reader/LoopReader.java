package dev.chainrule.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Quantified;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Total;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What does a loop over a collection find out? Three forms are known: a search for an element, a sum, and a flag. */
final class LoopReader {

    sealed interface Loop {}

    /**
     * A loop that is left as soon as an element is found.
     *
     * @param exit the {@code return} by which it is left
     */
    record Search(Expression found, TreePath exit) implements Loop {}

    /** A loop that looks at each element, and leaves in a variable what they come to: a sum, or whether any passes. */
    record Tally(Element variable, Expression value) implements Loop {}

    private final Readers readers;
    private final AssignmentReader assignments;

    LoopReader(Readers readers) {
        this.readers = readers;
        this.assignments = new AssignmentReader(readers);
    }

    Optional<Loop> read(TreePath path, Frame frame) {
        EnhancedForLoopTree tree = (EnhancedForLoopTree) path.getLeaf();
        TreePath source = Readers.path(path, tree.getExpression());
        Element variable = readers.element(Readers.path(path, tree.getVariable()));
        if (variable == null
                || !(readers.values.of(readers.type(source)) instanceof ValueType.Many)
                || variable.asType().getKind().isPrimitive()) {
            return Optional.empty();
        }
        TreePath body = Readers.path(path, tree.getStatement());
        Set<Element> assigned = Assigned.outer(readers.trees, body);
        if (assigned.isEmpty()) {
            return search(source, body, variable, frame);
        }
        if (assigned.size() != 1) {
            return Optional.empty();
        }
        Element only = assigned.iterator().next();
        return only.asType().getKind() == TypeKind.BOOLEAN
                ? flag(source, body, variable, only, frame)
                : sum(source, body, variable, only, frame);
    }

    private Optional<Loop> search(TreePath source, TreePath body, Element variable, Frame frame) {
        Optional<TreePath> exit = LoopExits.only(body);
        if (exit.isEmpty()) {
            return Optional.empty();
        }
        Expression many = readers.expressions.read(source, frame);
        if (!Steady.is(many, readers.numbers)) {
            return Optional.empty();
        }
        int local = readers.numbers.nextLocal();
        TypeMirror truth = readers.types.getPrimitiveType(TypeKind.BOOLEAN);
        Exits exits = Exits.returning(truth, (value, at) -> Terms.TRUE).continuing(at -> Terms.FALSE);
        Expression found = readers.statements.read(
                List.of(body), frame.with(variable, new Expression.Local(local)), exits, at -> Terms.FALSE);
        return Optional.of(new Search(new Quantified(false, many, local, found), exit.get()));
    }

    private Optional<Loop> sum(TreePath source, TreePath body, Element variable, Element sum, Frame frame) {
        Optional<Expression> before = frame.find(sum);
        Expression many = readers.expressions.read(source, frame);
        if (before.isEmpty() || !Steady.is(many, readers.numbers)) {
            return Optional.empty();
        }
        int local = readers.numbers.nextLocal();
        return added(only(body), frame.with(variable, new Expression.Local(local)), sum)
                .filter(added ->
                        added.operator() != Operator.TIMES && added.variable().equals(sum))
                .map(added -> {
                    Expression total = new Total(many, local, added.number(), added.size());
                    boolean bare =
                            added.operator() == Operator.PLUS && before.get().equals(Terms.whole(0));
                    return new Tally(
                            sum, bare ? total : Arithmetics.of(added.operator(), before.get(), total, added.size()));
                });
    }

    /** One that sets a flag where an element passes, and goes on to the others. */
    private Optional<Loop> flag(TreePath source, TreePath body, Element variable, Element flag, Frame frame) {
        TreePath statement = only(body);
        if (!(statement.getLeaf() instanceof IfTree branch) || branch.getElseStatement() != null) {
            return Optional.empty();
        }
        TreePath condition = Readers.path(statement, branch.getCondition());
        Optional<Expression> set = set(only(Readers.path(statement, branch.getThenStatement())));
        Optional<Expression> before = frame.find(flag);
        Expression many = readers.expressions.read(source, frame);
        if (set.isEmpty() || before.isEmpty() || mentions(condition, flag) || !Steady.is(many, readers.numbers)) {
            return Optional.empty();
        }
        int local = readers.numbers.nextLocal();
        Expression passes = readers.condition(condition, frame.with(variable, new Expression.Local(local)));
        Expression passing = new Total(many, local, new If(passes, Terms.whole(1), Terms.whole(0)), Size.INT);
        Expression any = new Compare(Relation.GREATER, passing, Terms.whole(0));
        return Optional.of(new Tally(flag, new If(any, set.get(), before.get())));
    }

    /** The truth that a statement assigns, if that is all it does. */
    private static Optional<Expression> set(TreePath path) {
        return path.getLeaf() instanceof ExpressionStatementTree statement
                        && statement.getExpression() instanceof AssignmentTree assignment
                        && assignment.getExpression() instanceof LiteralTree literal
                        && literal.getValue() instanceof Boolean truth
                ? Optional.of(Terms.truth(truth))
                : Optional.empty();
    }

    private Optional<AssignmentReader.Added> added(TreePath path, Frame frame, Element sum) {
        if (path.getLeaf() instanceof IfTree branch && branch.getElseStatement() == null) {
            TreePath condition = Readers.path(path, branch.getCondition());
            if (mentions(condition, sum)) {
                return Optional.empty();
            }
            Expression asked = readers.condition(condition, frame);
            return added(only(Readers.path(path, branch.getThenStatement())), frame, sum)
                    .map(added -> new AssignmentReader.Added(
                            added.variable(),
                            added.operator(),
                            new If(asked, added.number(), Terms.whole(0)),
                            added.size()));
        }
        if (!(path.getLeaf() instanceof ExpressionStatementTree statement)) {
            return Optional.empty();
        }
        TreePath expression = ExpressionReader.bare(Readers.path(path, statement.getExpression()));
        return assignments
                        .addend(expression)
                        .filter(addend -> mentions(addend, sum))
                        .isPresent()
                ? Optional.empty()
                : assignments.added(expression, frame);
    }

    /** The statement that a block holds, where it holds one. */
    private static TreePath only(TreePath path) {
        TreePath inside = path;
        while (inside.getLeaf() instanceof BlockTree block
                && block.getStatements().size() == 1) {
            inside = Readers.path(inside, block.getStatements().get(0));
        }
        return inside;
    }

    private boolean mentions(TreePath path, Element variable) {
        Set<Element> named = new HashSet<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
                Element element = readers.element(getCurrentPath());
                if (element != null) {
                    named.add(element);
                }
                return null;
            }
        }.scan(path, null);
        return named.contains(variable);
    }
}
