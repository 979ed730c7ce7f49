package dev.chainrule.processor.reader;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.And;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Or;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Same;
import dev.chainrule.processor.model.ValueType.Truth;
import dev.chainrule.processor.model.ValueType.Whole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What do operators make of their operands? */
final class OperatorReader {

    private static final Map<Kind, Relation> RELATIONS = Map.of(
            Kind.EQUAL_TO, Relation.EQUAL,
            Kind.NOT_EQUAL_TO, Relation.UNEQUAL,
            Kind.LESS_THAN, Relation.LESS,
            Kind.LESS_THAN_EQUAL, Relation.AT_MOST,
            Kind.GREATER_THAN, Relation.GREATER,
            Kind.GREATER_THAN_EQUAL, Relation.AT_LEAST);

    private static final Map<Kind, Operator> OPERATORS = Map.of(
            Kind.PLUS, Operator.PLUS,
            Kind.MINUS, Operator.MINUS,
            Kind.MULTIPLY, Operator.TIMES,
            Kind.DIVIDE, Operator.DIVIDED_BY,
            Kind.REMAINDER, Operator.REMAINDER);

    private final Readers readers;
    private final SignReader signs;

    OperatorReader(Readers readers) {
        this.readers = readers;
        this.signs = new SignReader(readers);
    }

    Expression read(TreePath path, Frame frame) {
        if (path.getLeaf() instanceof UnaryTree unary) {
            return readUnary(path, unary, frame);
        }
        if (!(path.getLeaf() instanceof BinaryTree binary)) {
            return readers.unknowns.expression(path, List.of(), readers.type(path));
        }
        return switch (binary.getKind()) {
            case CONDITIONAL_AND -> Terms.and(readAll(operands(path), frame));
            case CONDITIONAL_OR -> Terms.or(readAll(operands(path), frame));
            default -> readBinary(path, binary, frame);
        };
    }

    private List<Expression> readAll(Deque<TreePath> operands, Frame frame) {
        return operands.stream()
                .map(operand -> readers.condition(operand, frame))
                .toList();
    }

    /** What {@code a + b + c} adds, though it reads {@code (a + b) + c}: long sums would nest too deep. */
    private Deque<TreePath> operands(TreePath path) {
        Deque<TreePath> operands = new ArrayDeque<>();
        TreePath left = path;
        while (left.getLeaf() instanceof BinaryTree binary && isAlike(left, path)) {
            operands.push(Readers.path(left, binary.getRightOperand()));
            left = ExpressionReader.bare(Readers.path(left, binary.getLeftOperand()));
        }
        operands.push(left);
        return operands;
    }

    private boolean isAlike(TreePath one, TreePath other) {
        return one.getLeaf().getKind() == other.getLeaf().getKind()
                && readers.values.of(readers.type(one)).equals(readers.values.of(readers.type(other)));
    }

    private Expression readBinary(TreePath path, BinaryTree tree, Frame frame) {
        TypeMirror type = readers.type(path);
        if (tree.getKind() == Kind.PLUS && (readers.values.of(type) instanceof Whole || Texts.isText(type))) {
            return readSum(path, type, frame);
        }
        TreePath leftPath = Readers.path(path, tree.getLeftOperand());
        TreePath rightPath = Readers.path(path, tree.getRightOperand());
        Relation relation = RELATIONS.get(tree.getKind());
        Optional<Expression> sign =
                relation == null ? Optional.empty() : signs.read(relation, leftPath, rightPath, frame);
        return sign.orElseGet(() -> {
            Typed left = readers.read(leftPath, frame);
            Typed right = readers.read(rightPath, frame);
            return relation == null ? combine(path, left, right, type) : relate(relation, left, right, type);
        });
    }

    private Expression readSum(TreePath path, TypeMirror type, Frame frame) {
        List<Typed> terms = operands(path).stream()
                .map(operand -> readers.read(operand, frame))
                .toList();
        return readers.values.of(type) instanceof Whole whole
                ? Arithmetics.sum(terms.stream().map(Typed::expression).toList(), whole.size())
                : new Texts(readers.values, readers.unknowns, readers.numbers).concatenation(terms, type);
    }

    private Expression relate(Relation relation, Typed left, Typed right, TypeMirror type) {
        if (relation == Relation.EQUAL || relation == Relation.UNEQUAL) {
            Expression same = readers.equality.same(left, right, relation, type);
            return relation == Relation.UNEQUAL && Equality.isNegated(same) ? new Not(same) : same;
        }
        return readers.values.of(left.type()) instanceof Whole && readers.values.of(right.type()) instanceof Whole
                ? new Compare(relation, left.expression(), right.expression())
                : readers.unknowns.expression(
                        "an order of fractions", List.of(left.expression(), right.expression()), type);
    }

    private Expression combine(TreePath path, Typed left, Typed right, TypeMirror type) {
        Operator operator = OPERATORS.get(path.getLeaf().getKind());
        if (operator != null && readers.values.of(type) instanceof Whole whole) {
            return Arithmetics.of(operator, left.expression(), right.expression(), whole.size());
        }
        boolean truths =
                readers.values.of(left.type()) instanceof Truth && readers.values.of(right.type()) instanceof Truth;
        return truths
                ? strict(path, left, right, type)
                : readers.unknowns.expression(path, List.of(left.expression(), right.expression()), type);
    }

    /** {@code &}, {@code |} and {@code ^} always evaluate both sides. */
    private Expression strict(TreePath path, Typed left, Typed right, TypeMirror type) {
        List<Expression> sides = List.of(readers.conversions.unboxed(left), readers.conversions.unboxed(right));
        return switch (path.getLeaf().getKind()) {
            case AND -> readers.numbers.bindAll(sides, both -> new And(both.get(0), both.get(1)));
            case OR -> readers.numbers.bindAll(sides, both -> new Or(both.get(0), both.get(1)));
            case XOR -> new Not(new Same(sides.get(0), sides.get(1)));
            default -> readers.unknowns.expression(path, sides, type);
        };
    }

    private Expression readUnary(TreePath path, UnaryTree tree, Frame frame) {
        TypeMirror type = readers.type(path);
        Typed operand = readers.read(Readers.path(path, tree.getExpression()), frame);
        if (tree.getKind() == Kind.LOGICAL_COMPLEMENT) {
            return new Not(operand.expression());
        }
        if (!(readers.values.of(type) instanceof Whole whole)) {
            return readers.unknowns.expression(path, List.of(operand.expression()), type);
        }
        return switch (tree.getKind()) {
            case UNARY_MINUS -> Arithmetics.of(Operator.MINUS, Terms.whole(0), operand.expression(), whole.size());
            case BITWISE_COMPLEMENT ->
                Arithmetics.of(Operator.MINUS, Terms.whole(-1), operand.expression(), whole.size());
            case UNARY_PLUS -> readers.conversions.unboxed(operand);
            default -> readers.unknowns.expression(path, List.of(operand.expression()), type);
        };
    }
}
