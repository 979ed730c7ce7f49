package dev.chainrule.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Which methods does a source call with arguments, by name? Javac is not asked what the names mean, which would have it look into bodies. */
final class CalledNames extends TreeScanner<Void, Set<String>> {

    private CalledNames() {}

    /** Nothing where it cannot be told. */
    static Optional<Set<String>> in(TypeElement source, Trees trees) {
        TreePath path = trees.getPath(source);
        if (path == null) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        try {
            new CalledNames().scan(path.getCompilationUnit(), names);
        } catch (StackOverflowError tooDeep) {
            return Optional.empty();
        }
        return Optional.of(names);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Set<String> names) {
        ExpressionTree method = call.getMethodSelect();
        if (call.getArguments().isEmpty()) {
            // A fact, which may have the name of a rule.
            return super.visitMethodInvocation(call, names);
        }
        if (method instanceof IdentifierTree alone) {
            names.add(alone.getName().toString());
        } else if (method instanceof MemberSelectTree member) {
            names.add(member.getIdentifier().toString());
        }
        return super.visitMethodInvocation(call, names);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Set<String> names) {
        names.add(reference.getName().toString());
        return super.visitMemberReference(reference, names);
    }
}
