package dev.chainrule.processor.reader;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.chainrule.processor.model.Rule.Trusted;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which default accessors in a source answer null, as is written there? Javac is not asked what names mean, which would have it look into
 * bodies.
 */
final class WrittenNulls extends TreeScanner<Boolean, @Nullable Void> {

    private final boolean inBranch;

    /** @param inBranch whether it is a branch of a switch that is looked at, which yields its answer; otherwise a body, which returns it */
    private WrittenNulls(boolean inBranch) {
        this.inBranch = inBranch;
    }

    static List<Trusted> in(TypeElement source, Trees trees) {
        return Overrides.typesIn(source)
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> method.isDefault() && method.getParameters().isEmpty())
                .filter(method -> answersNull(trees.getPath(method)))
                .map(WrittenNulls::named)
                .toList();
    }

    private static Trusted named(ExecutableElement method) {
        return new Trusted(
                TypeNames.ref(TypeNames.owner(method)), method.getSimpleName().toString(), 0);
    }

    private static boolean answersNull(@Nullable TreePath path) {
        try {
            return path != null
                    && path.getLeaf() instanceof MethodTree method
                    && orFalse(new WrittenNulls(false).scan(method.getBody(), null));
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    private static boolean orFalse(@Nullable Boolean found) {
        return Boolean.TRUE.equals(found);
    }

    @Override
    public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
        return orFalse(one) || orFalse(other);
    }

    @Override
    public Boolean visitReturn(ReturnTree answer, @Nullable Void unused) {
        return isNull(answer.getExpression());
    }

    @Override
    public Boolean visitYield(YieldTree answer, @Nullable Void unused) {
        return inBranch && isNull(answer.getValue());
    }

    @Override
    public Boolean visitLambdaExpression(LambdaExpressionTree function, @Nullable Void unused) {
        return false;
    }

    @Override
    public Boolean visitClass(ClassTree type, @Nullable Void unused) {
        return false;
    }

    private static boolean isNull(@Nullable Tree expression) {
        if (expression instanceof ParenthesizedTree around) {
            return isNull(around.getExpression());
        }
        if (expression instanceof TypeCastTree cast) {
            return isNull(cast.getExpression());
        }
        if (expression instanceof ConditionalExpressionTree choice) {
            return isNull(choice.getTrueExpression()) || isNull(choice.getFalseExpression());
        }
        if (expression instanceof MethodInvocationTree call) {
            return isOrElse(call.getMethodSelect())
                    && call.getArguments().stream().anyMatch(WrittenNulls::isNull);
        }
        if (expression instanceof SwitchExpressionTree choice) {
            return choice.getCases().stream().anyMatch(WrittenNulls::yieldsNull);
        }
        return expression != null && expression.getKind() == Tree.Kind.NULL_LITERAL;
    }

    /** What an {@code Optional} is asked for, or null. */
    private static boolean isOrElse(ExpressionTree method) {
        return method instanceof MemberSelectTree member
                && member.getIdentifier().contentEquals("orElse");
    }

    private static boolean yieldsNull(CaseTree branch) {
        return isNull(branch.getBody()) || orFalse(new WrittenNulls(true).scan(branch, null));
    }
}
