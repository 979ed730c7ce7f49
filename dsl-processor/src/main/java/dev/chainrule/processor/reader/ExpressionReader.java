package dev.chainrule.processor.reader;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What does a Java expression say? */
final class ExpressionReader {

    private final Readers readers;

    ExpressionReader(Readers readers) {
        this.readers = readers;
    }

    Expression read(TreePath path, Frame frame) {
        if (!readers.numbers.enter()) {
            return readers.unknowns.expression("what stands too deep", List.of(), readers.type(path));
        }
        try {
            return readShallow(path, frame);
        } finally {
            readers.numbers.leave();
        }
    }

    private Expression readShallow(TreePath path, Frame frame) {
        Tree tree = path.getLeaf();
        return switch (tree.getKind()) {
            case PARENTHESIZED -> read(bare(path), frame);
            case BOOLEAN_LITERAL, INT_LITERAL, LONG_LITERAL, CHAR_LITERAL, STRING_LITERAL, NULL_LITERAL ->
                literal(((LiteralTree) tree).getValue()).orElse(Terms.NOTHING);
            case IDENTIFIER, MEMBER_SELECT -> readers.names.read(path, frame);
            case METHOD_INVOCATION -> readers.calls.read(path, frame);
            case TYPE_CAST -> readers.casts.readCast(path, frame);
            case INSTANCE_OF -> readers.casts.readInstanceOf(path, frame);
            case CONDITIONAL_EXPRESSION -> readConditional(path, (ConditionalExpressionTree) tree, frame);
            case SWITCH_EXPRESSION -> readers.switches.readExpression(path, frame);
            case NEW_CLASS -> readNew(path, (NewClassTree) tree, frame);
            default -> readers.operators.read(path, frame);
        };
    }

    /** The value of a constant expression, as the compiler hands it out; none for fractions. */
    static Optional<Expression> literal(Object constant) {
        if (constant instanceof Boolean truth) {
            return Optional.of(Terms.truth(truth));
        }
        if (constant instanceof Character character) {
            return Optional.of(Terms.whole(character));
        }
        if (constant instanceof String text) {
            return Optional.of(new Expression.Literal(new Value.Text(text)));
        }
        return constant instanceof Long
                        || constant instanceof Integer
                        || constant instanceof Short
                        || constant instanceof Byte
                ? Optional.of(Terms.whole(((Number) constant).longValue()))
                : Optional.empty();
    }

    private Expression readNew(TreePath path, NewClassTree tree, Frame frame) {
        List<Expression> arguments = tree.getArguments().stream()
                .map(argument -> read(Readers.path(path, argument), frame))
                .toList();
        TypeMirror type = readers.type(path);
        return readers.unknowns.expression("new " + Unknowns.simple(type), arguments, type);
    }

    private Expression readConditional(TreePath path, ConditionalExpressionTree tree, Frame frame) {
        TypeMirror type = readers.type(path);
        Expression condition = readers.condition(Readers.path(path, tree.getCondition()), frame);
        Expression then =
                readers.conversions.to(type, readers.read(Readers.path(path, tree.getTrueExpression()), frame));
        Expression otherwise =
                readers.conversions.to(type, readers.read(Readers.path(path, tree.getFalseExpression()), frame));
        return type.getKind() == TypeKind.BOOLEAN
                ? Terms.choose(condition, then, otherwise)
                : new If(condition, then, otherwise);
    }

    static ExpressionTree bare(ExpressionTree tree) {
        return tree instanceof ParenthesizedTree around ? bare(around.getExpression()) : tree;
    }

    /** The expression inside parentheses. */
    static TreePath bare(TreePath path) {
        TreePath inside = path;
        while (inside.getLeaf() instanceof ParenthesizedTree around) {
            inside = Readers.path(inside, around.getExpression());
        }
        return inside;
    }
}
