package dev.chainrule.processor.reader;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
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
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Is a collection only asked where it stands in a code, so that nobody there changes it, or has another name for it? */
final class Questions {

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
    private final Map<ExecutableElement, Set<Element>> changed;

    /** In the code of a rule. */
    Questions(Trees trees, Tree code) {
        this(trees, code, Set.of(), new HashMap<>());
    }

    /** In the code of a method that is called by these, where it is known of some what they change. */
    private Questions(
            Trees trees, Tree code, Set<ExecutableElement> around, Map<ExecutableElement, Set<Element>> changed) {
        this.trees = trees;
        this.code = code;
        this.around = around;
        this.changed = changed;
    }

    /** Whether an expression is the object of a method that only asks, or what a loop goes through. */
    static boolean isAsked(TreePath path) {
        Tree tree = path.getParentPath().getLeaf();
        if (tree instanceof MemberSelectTree select) {
            return ASKING.contains(select.getIdentifier().toString());
        }
        if (tree instanceof MemberReferenceTree reference) {
            return ASKING.contains(reference.getName().toString());
        }
        return tree instanceof EnhancedForLoopTree loop && loop.getExpression().equals(path.getLeaf());
    }

    /** Whether the value of an expression is asked where it stands, and goes nowhere else. */
    boolean isQuestion(TreePath path) {
        TreePath parent = path.getParentPath();
        Tree tree = parent.getLeaf();
        if (tree instanceof ParenthesizedTree
                || tree instanceof TypeCastTree
                || tree instanceof ConditionalExpressionTree) {
            return isQuestion(parent);
        }
        if (tree instanceof AssignmentTree assignment) {
            return assignment.getVariable().equals(path.getLeaf());
        }
        if (tree instanceof MethodInvocationTree call) {
            return isOnlyRead(parent, call, path.getLeaf());
        }
        return isAsked(path)
                || tree instanceof BinaryTree
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
                && !changedBy(method, new TreePath(declared, tree.getBody()))
                        .contains(method.getParameters().get(indexOf(argument, call)));
    }

    /** Looked for once: who calls itself in between may change what it is given. */
    private Set<Element> changedBy(ExecutableElement method, TreePath body) {
        Set<Element> known = changed.get(method);
        if (known == null) {
            known = ChangedCollections.in(
                    trees, body, new Questions(trees, body.getLeaf(), withCaller(method), changed));
            changed.put(method, known);
        }
        return known;
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
