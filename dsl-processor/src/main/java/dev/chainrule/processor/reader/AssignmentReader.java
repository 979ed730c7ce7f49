package dev.chainrule.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.ValueType.Size;
import dev.chainrule.processor.model.ValueType.Whole;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;

/** What is in a variable after a statement that assigns it? */
final class AssignmentReader {

    record Assignment(Element variable, Expression value) {}

    private final Readers readers;

    AssignmentReader(Readers readers) {
        this.readers = readers;
    }

    static boolean isAssignment(Tree tree) {
        return tree instanceof AssignmentTree || tree instanceof CompoundAssignmentTree || isStep(tree);
    }

    static boolean isStep(Tree tree) {
        return switch (tree.getKind()) {
            case PREFIX_INCREMENT, POSTFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }

    /** The variable, and what is in it then; none where it is a field or the like, or the operator is not known. */
    Optional<Assignment> read(TreePath path, Frame frame) {
        Tree tree = path.getLeaf();
        if (tree instanceof AssignmentTree assignment) {
            return variable(path, assignment.getVariable()).map(variable -> {
                Typed value = readers.read(Readers.path(path, assignment.getExpression()), frame);
                return new Assignment(variable, readers.conversions.to(variable.asType(), value));
            });
        }
        Optional<Assignment> joined = joined(path, frame);
        if (joined.isPresent()) {
            return joined;
        }
        return added(path, frame).flatMap(added -> {
            Optional<Expression> before = frame.find(added.variable());
            return before.map(value -> new Assignment(
                    added.variable(), Arithmetics.of(added.operator(), value, added.number(), added.size())));
        });
    }

    /** What {@code x &= y} and {@code x |= y} make of two truths; both sides are evaluated. */
    private Optional<Assignment> joined(TreePath path, Frame frame) {
        boolean both = path.getLeaf().getKind() == Tree.Kind.AND_ASSIGNMENT;
        if (!both && path.getLeaf().getKind() != Tree.Kind.OR_ASSIGNMENT) {
            return Optional.empty();
        }
        CompoundAssignmentTree tree = (CompoundAssignmentTree) path.getLeaf();
        return variable(path, tree.getVariable())
                .filter(variable -> variable.asType().getKind() == TypeKind.BOOLEAN)
                .flatMap(variable -> frame.find(variable).map(before -> {
                    Expression right = readers.condition(Readers.path(path, tree.getExpression()), frame);
                    return new Assignment(
                            variable,
                            readers.numbers.bindAll(
                                    List.of(before, right),
                                    sides -> both
                                            ? new Expression.And(sides.get(0), sides.get(1))
                                            : new Expression.Or(sides.get(0), sides.get(1))));
                }));
    }

    /** What is added to a variable, or taken from it. */
    record Added(Element variable, Operator operator, Expression number, Size size) {}

    /** What {@code x += y} or {@code x++} adds, where both are whole numbers and {@code y} is no larger one than {@code x}. */
    Optional<Added> added(TreePath path, Frame frame) {
        Tree tree = path.getLeaf();
        if (tree instanceof UnaryTree step && isStep(tree)) {
            boolean up = tree.getKind() == Tree.Kind.PREFIX_INCREMENT || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
            return variable(path, step.getExpression())
                    .flatMap(variable -> size(variable)
                            .map(size ->
                                    new Added(variable, up ? Operator.PLUS : Operator.MINUS, Terms.whole(1), size)));
        }
        ExpressionTree target = target(tree);
        return addend(path)
                .flatMap(right -> operator(tree)
                        .flatMap(operator -> variable(path, target)
                                .flatMap(variable -> size(variable)
                                        .filter(size -> readers.values.of(readers.type(right)) instanceof Whole whole
                                                && whole.size().greatest() <= size.greatest())
                                        .map(size -> new Added(
                                                variable,
                                                operator,
                                                readers.conversions.unboxed(readers.read(right, frame)),
                                                size)))));
    }

    private static ExpressionTree target(Tree tree) {
        return tree instanceof CompoundAssignmentTree compound
                ? compound.getVariable()
                : ((AssignmentTree) tree).getVariable();
    }

    /** What is added or taken: {@code y} in {@code x += y} and in {@code x = x + y}. */
    Optional<TreePath> addend(TreePath path) {
        if (path.getLeaf() instanceof CompoundAssignmentTree compound) {
            return Optional.of(Readers.path(path, compound.getExpression()));
        }
        if (!(path.getLeaf() instanceof AssignmentTree assignment)) {
            return Optional.empty();
        }
        TreePath value = ExpressionReader.bare(Readers.path(path, assignment.getExpression()));
        Element variable = readers.element(Readers.path(path, assignment.getVariable()));
        return value.getLeaf() instanceof BinaryTree sum
                        && variable != null
                        && variable.equals(
                                readers.element(ExpressionReader.bare(Readers.path(value, sum.getLeftOperand()))))
                ? Optional.of(Readers.path(value, sum.getRightOperand()))
                : Optional.empty();
    }

    private static Optional<Operator> operator(Tree tree) {
        Tree.Kind kind = tree instanceof AssignmentTree assignment
                ? ExpressionReader.bare(assignment.getExpression()).getKind()
                : tree.getKind();
        return switch (kind) {
            case PLUS -> Optional.of(Operator.PLUS);
            case MINUS -> Optional.of(Operator.MINUS);
            case PLUS_ASSIGNMENT -> Optional.of(Operator.PLUS);
            case MINUS_ASSIGNMENT -> Optional.of(Operator.MINUS);
            case MULTIPLY_ASSIGNMENT -> Optional.of(Operator.TIMES);
            default -> Optional.empty();
        };
    }

    private Optional<Element> variable(TreePath path, ExpressionTree target) {
        return Optional.ofNullable(readers.element(ExpressionReader.bare(Readers.path(path, target))))
                .filter(element -> element.getKind() != ElementKind.FIELD);
    }

    /** Smaller ones than {@code int} would be cut off. */
    private Optional<Size> size(Element variable) {
        return switch (variable.asType().getKind()) {
            case INT -> Optional.of(Size.INT);
            case LONG -> Optional.of(Size.LONG);
            default -> Optional.empty();
        };
    }
}
