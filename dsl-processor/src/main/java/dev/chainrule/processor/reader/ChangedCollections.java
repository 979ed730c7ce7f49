package dev.chainrule.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Which variables hold a collection that a piece of code may change, or lead to one? A collection with a name is left as it is where the
 * code only asks it: whoever gives it another name, or hands it to somebody else, may change it by that.
 */
final class ChangedCollections extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> COLLECTIONS = Set.of("java.util.Set", "java.util.List", "java.util.Collection");

    private static final Set<String> ASKING = Set.of(
            "contains",
            "containsAll",
            "equals",
            "forEach",
            "get",
            "getFirst",
            "getLast",
            "hashCode",
            "indexOf",
            "isEmpty",
            "lastIndexOf",
            "parallelStream",
            "size",
            "stream",
            "toArray",
            "toString");

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

    /** Methods of collections that only read those that they are given. */
    private static final Set<String> READING = Set.of("addAll", "containsAll", "equals", "removeAll", "retainAll");

    private static final Set<String> STATIC_READING =
            Set.of("copyOf", "disjoint", "equals", "frequency", "hash", "isNull", "join", "max", "min", "nonNull");

    private static final Set<String> COPIES = Set.of(
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.TreeSet");

    private final Trees trees;
    private final Tree code;
    private final Set<ExecutableElement> around;
    private final Set<Element> changed = new HashSet<>();

    private ChangedCollections(Trees trees, Tree code, Set<ExecutableElement> around) {
        this.trees = trees;
        this.code = code;
        this.around = around;
    }

    static Set<Element> in(Trees trees, TreePath code) {
        return in(trees, code, Set.of());
    }

    private static Set<Element> in(Trees trees, TreePath code, Set<ExecutableElement> around) {
        ChangedCollections scanner = new ChangedCollections(trees, code.getLeaf(), around);
        scanner.scan(code, null);
        return scanner.changed;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
        Element named = trees.getElement(getCurrentPath());
        if (named != null && isVariable(named) && isCollection(named.asType()) && !isQuestion(getCurrentPath())) {
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

    /** Whether the value of an expression is asked where it stands, and goes nowhere else. */
    private boolean isQuestion(TreePath path) {
        TreePath parent = path.getParentPath();
        Tree tree = parent.getLeaf();
        if (tree instanceof ParenthesizedTree
                || tree instanceof TypeCastTree
                || tree instanceof ConditionalExpressionTree) {
            return isQuestion(parent);
        }
        if (tree instanceof MemberSelectTree select) {
            return ASKING.contains(select.getIdentifier().toString());
        }
        if (tree instanceof MemberReferenceTree reference) {
            return ASKING.contains(reference.getName().toString());
        }
        if (tree instanceof EnhancedForLoopTree loop) {
            return loop.getExpression().equals(path.getLeaf());
        }
        if (tree instanceof AssignmentTree assignment) {
            return assignment.getVariable().equals(path.getLeaf());
        }
        if (tree instanceof MethodInvocationTree call) {
            return isOnlyRead(parent, call, path.getLeaf());
        }
        return tree instanceof BinaryTree
                || (tree instanceof ReturnTree && isOfMethod(parent) && isDeclaredThere(path))
                || (tree instanceof NewClassTree made && copies(parent, made));
    }

    /** Whether a return statement leaves the code that is looked at, so that only who called it has the value; others call functions. */
    private boolean isOfMethod(TreePath statement) {
        TreePath path = statement;
        while (!path.getLeaf().equals(code)) {
            if (path.getLeaf() instanceof LambdaExpressionTree || path.getLeaf() instanceof ClassTree) {
                return false;
            }
            path = path.getParentPath();
        }
        return true;
    }

    /** Whether a variable is no parameter that somebody gave, who would have two names for one collection. */
    private boolean isDeclaredThere(TreePath variable) {
        Element named = trees.getElement(variable);
        return around.isEmpty() || (named != null && named.getKind() == ElementKind.LOCAL_VARIABLE);
    }

    /** Whether collections are made, which copy what they are given. */
    private boolean copies(TreePath path, NewClassTree made) {
        return made.getClassBody() == null
                && trees.getElement(path) instanceof ExecutableElement constructor
                && COPIES.contains(
                        TypeNames.owner(constructor).getQualifiedName().toString());
    }

    private boolean isOnlyRead(TreePath path, MethodInvocationTree call, Tree argument) {
        if (!(trees.getElement(new TreePath(path, call.getMethodSelect())) instanceof ExecutableElement method)) {
            return false;
        }
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (TypeNames.isOfJdk(TypeNames.owner(method))) {
            return (isStatic ? STATIC_READING : READING)
                    .contains(method.getSimpleName().toString());
        }
        boolean certain = isStatic || method.getModifiers().contains(Modifier.PRIVATE);
        TreePath declared = certain && !method.isVarArgs() && !around.contains(method) ? trees.getPath(method) : null;
        return declared != null
                && declared.getLeaf() instanceof MethodTree tree
                && tree.getBody() != null
                && declared.getCompilationUnit().equals(path.getCompilationUnit())
                && !in(trees, new TreePath(declared, tree.getBody()), withCaller(method))
                        .contains(method.getParameters().get(indexOf(argument, call)));
    }

    private Set<ExecutableElement> withCaller(ExecutableElement method) {
        Set<ExecutableElement> all = new HashSet<>(around);
        all.add(method);
        return all;
    }

    private static int indexOf(Tree argument, MethodInvocationTree call) {
        int index = 0;
        for (ExpressionTree given : call.getArguments()) {
            if (given.equals(argument)) {
                return index;
            }
            index++;
        }
        throw new IllegalStateException(argument + " is no argument of " + call);
    }
}
