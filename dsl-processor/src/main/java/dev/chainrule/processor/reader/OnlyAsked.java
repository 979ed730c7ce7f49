package dev.chainrule.processor.reader;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePathScanner;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Is a collection with a name only asked in a source, and never changed, or handed to somebody who could? By name, whatever else has it. */
final class OnlyAsked extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Name name;
    private boolean otherwise;

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
        return !scanner.otherwise;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
        note(node.getName());
        return super.visitIdentifier(node, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void unused) {
        note(node.getIdentifier());
        return super.visitMemberSelect(node, null);
    }

    private void note(Name named) {
        otherwise |= named.equals(name) && !Questions.isAsked(getCurrentPath());
    }
}
