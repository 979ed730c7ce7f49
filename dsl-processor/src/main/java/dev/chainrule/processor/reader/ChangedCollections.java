package dev.chainrule.processor.reader;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Which variables hold a collection that a piece of code may change, or lead to one? A collection with a name is left as it is where the
 * code only asks it: whoever gives it another name, or hands it to somebody else, may change it by that.
 */
final class ChangedCollections extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> COLLECTIONS = Set.of("java.util.Set", "java.util.List", "java.util.Collection");

    private static final Set<String> CHANGING = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "clear",
            "remove",
            "removeAll",
            "removeFirst",
            "removeIf",
            "removeLast",
            "replaceAll",
            "retainAll",
            "set",
            "sort");

    private final Trees trees;
    private final Questions questions;
    private final Set<Element> changed = new HashSet<>();

    private ChangedCollections(Trees trees, Questions questions) {
        this.trees = trees;
        this.questions = questions;
    }

    static Set<Element> in(Trees trees, TreePath code) {
        return in(trees, code, new Questions(trees, code.getLeaf()));
    }

    /** @param questions which of the collections there are only asked */
    static Set<Element> in(Trees trees, TreePath code, Questions questions) {
        ChangedCollections scanner = new ChangedCollections(trees, questions);
        scanner.scan(code, null);
        return scanner.changed;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
        Element named = trees.getElement(getCurrentPath());
        if (named != null
                && isVariable(named)
                && isCollection(named.asType())
                && !questions.isQuestion(getCurrentPath())) {
            changed.add(named);
        }
        return super.visitIdentifier(node, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
        if (node.getMethodSelect() instanceof MemberSelectTree select) {
            TreePath path = new TreePath(getCurrentPath(), select);
            noteChange(path, select.getIdentifier(), new TreePath(path, select.getExpression()));
        }
        return super.visitMethodInvocation(node, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
        noteChange(getCurrentPath(), node.getName(), new TreePath(getCurrentPath(), node.getQualifierExpression()));
        return super.visitMemberReference(node, null);
    }

    /** A collection without a name that is changed is what some variable leads to. */
    private void noteChange(TreePath method, CharSequence name, TreePath object) {
        if (CHANGING.contains(name.toString())
                && trees.getElement(method) instanceof ExecutableElement called
                && TypeNames.ref(TypeNames.owner(called)).packageName().equals("java.util")) {
            noteRoot(object);
        }
    }

    private void noteRoot(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree in) {
            noteRoot(new TreePath(path, in.getExpression()));
        } else if (tree instanceof TypeCastTree cast) {
            noteRoot(new TreePath(path, cast.getExpression()));
        } else if (tree instanceof MemberSelectTree select) {
            noteRoot(new TreePath(path, select.getExpression()));
        } else if (tree instanceof MethodInvocationTree call) {
            noteRoot(new TreePath(path, call.getMethodSelect()));
            call.getArguments().forEach(argument -> noteRoot(new TreePath(path, argument)));
        } else if (tree instanceof ConditionalExpressionTree choice) {
            noteRoot(new TreePath(path, choice.getTrueExpression()));
            noteRoot(new TreePath(path, choice.getFalseExpression()));
        } else {
            Element root = trees.getElement(path);
            if (root != null && isVariable(root)) {
                changed.add(root);
            }
        }
    }

    private static boolean isVariable(Element named) {
        return switch (named.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, BINDING_VARIABLE -> true;
            default -> false;
        };
    }

    private static boolean isCollection(TypeMirror type) {
        return ValueTypes.element(type)
                .map(TypeElement::getQualifiedName)
                .map(String::valueOf)
                .filter(COLLECTIONS::contains)
                .isPresent();
    }
}
