package dev.chainrule.processor.reader;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import javax.lang.model.element.Name;

/** Is a collection with a name only asked in a source, and never changed, or handed to somebody who could? By name, whatever else has it. */
final class OnlyAsked extends TreeScanner<Void, Void> {

    private static final Set<String> ASKING = Set.of("contains", "containsAll", "isEmpty", "size", "stream");

    private final Name name;
    private int mentions;
    private int questions;

    private OnlyAsked(Name name) {
        this.name = name;
    }

    static boolean in(CompilationUnitTree source, Name name) {
        OnlyAsked scanner = new OnlyAsked(name);
        try {
            scanner.scan(source, null);
        } catch (StackOverflowError tooDeep) {
            return false;
        }
        return scanner.mentions == scanner.questions;
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
        mentions += isNamed(node) ? 1 : 0;
        return super.visitIdentifier(node, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void unused) {
        mentions += isNamed(node) ? 1 : 0;
        questions += isNamed(node.getExpression())
                        && ASKING.contains(node.getIdentifier().toString())
                ? 1
                : 0;
        return super.visitMemberSelect(node, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree node, Void unused) {
        questions += isNamed(node.getQualifierExpression())
                        && ASKING.contains(node.getName().toString())
                ? 1
                : 0;
        return super.visitMemberReference(node, null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void unused) {
        questions += isNamed(node.getExpression()) ? 1 : 0;
        return super.visitEnhancedForLoop(node, null);
    }

    private boolean isNamed(ExpressionTree node) {
        return node instanceof IdentifierTree alone
                ? alone.getName().equals(name)
                : node instanceof MemberSelectTree member
                        && member.getIdentifier().equals(name);
    }
}
