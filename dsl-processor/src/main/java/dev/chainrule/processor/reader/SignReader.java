package dev.chainrule.processor.reader;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What order does {@code a.compareTo(b) < 0} ask for? Of {@code compareTo} only the sign is known. */
final class SignReader {

    private static final Set<String> COMPARES = Set.of(
            "java.lang.Integer.compare(int,int)",
            "java.lang.Long.compare(long,long)",
            "java.lang.Short.compare(short,short)",
            "java.lang.Byte.compare(byte,byte)",
            "java.lang.Character.compare(char,char)");

    private final Readers readers;

    SignReader(Readers readers) {
        this.readers = readers;
    }

    /** The order, where one side is a comparison and the other one zero. */
    Optional<Expression> read(Relation relation, TreePath left, TreePath right, Frame frame) {
        if (isZero(right)) {
            return compared(relation, ExpressionReader.bare(left), frame);
        }
        return isZero(left) ? compared(turned(relation), ExpressionReader.bare(right), frame) : Optional.empty();
    }

    private static boolean isZero(TreePath path) {
        return ExpressionReader.bare(path).getLeaf() instanceof LiteralTree literal
                && Integer.valueOf(0).equals(literal.getValue());
    }

    private static Relation turned(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.GREATER;
            case AT_MOST -> Relation.AT_LEAST;
            case AT_LEAST -> Relation.AT_MOST;
            case GREATER -> Relation.LESS;
            case EQUAL, UNEQUAL -> relation;
        };
    }

    private Optional<Expression> compared(Relation relation, TreePath path, Frame frame) {
        if (!(path.getLeaf() instanceof MethodInvocationTree tree)
                || !(tree.getMethodSelect() instanceof MemberSelectTree select)) {
            return Optional.empty();
        }
        List<TreePath> arguments = tree.getArguments().stream()
                .map(argument -> Readers.path(path, argument))
                .toList();
        TreePath selected = Readers.path(path, select);
        Element method = readers.element(selected);
        if (select.getIdentifier().contentEquals("compareTo") && arguments.size() == 1) {
            return ordered(relation, Readers.path(selected, select.getExpression()), arguments.get(0), frame);
        }
        return method instanceof ExecutableElement called
                        && COMPARES.contains(TypeNames.owner(called) + "." + TypeNames.signature(called))
                ? Optional.of(new Compare(
                        relation,
                        readers.expressions.read(arguments.get(0), frame),
                        readers.expressions.read(arguments.get(1), frame)))
                : Optional.empty();
    }

    private Optional<Expression> ordered(Relation relation, TreePath left, TreePath right, Frame frame) {
        ValueType one = readers.values.of(readers.type(left));
        ValueType other = readers.values.of(readers.type(right));
        boolean ordered =
                one instanceof ValueType.Date || one instanceof ValueType.Choice || one instanceof ValueType.Whole;
        if (!ordered || !ValueTypes.shareEquality(one, other) || readers.element(left) instanceof TypeElement) {
            return Optional.empty();
        }
        return Optional.of(
                new Compare(relation, readers.expressions.read(left, frame), readers.expressions.read(right, frame)));
    }
}
