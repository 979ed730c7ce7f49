package dev.chainrule.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Which methods have classes in a source that nobody can name: anonymous and local ones, and those of constants of an enum that have a body? By
 * name, since javac says nothing of their types before it compiles the code around them.
 */
final class UnnamedBodies extends TreeScanner<Void, Set<String>> {

    /** Whatever its name is. */
    private static final String ANY = "*";

    private boolean inCode;

    private UnnamedBodies() {}

    static Set<String> in(TypeElement source, Trees trees) {
        TreePath path = trees.getPath(source);
        Set<String> names = new HashSet<>();
        try {
            new UnnamedBodies().scan(path == null ? null : path.getCompilationUnit(), names);
        } catch (StackOverflowError tooDeep) {
            names.add(ANY);
        }
        return names;
    }

    /** Whether one of the names of such methods is that of a method. */
    static boolean mayHave(String method, Set<String> names) {
        return names.contains(method) || names.contains(ANY);
    }

    @Override
    public Void visitClass(ClassTree type, Set<String> names) {
        if (inCode) {
            add(type, names);
        }
        boolean before = inCode;
        for (Tree member : type.getMembers()) {
            inCode = before || !(member instanceof ClassTree);
            scan(member, names);
        }
        inCode = before;
        return null;
    }

    private static void add(ClassTree type, Set<String> names) {
        if (isAlone(type)) {
            return;
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                names.add(method.getName().toString());
            } else if (member instanceof VariableTree component && type.getKind() == Tree.Kind.RECORD) {
                names.add(component.getName().toString());
            }
        }
        boolean inherits = type.getExtendsClause() != null || type.getKind() == Tree.Kind.ENUM;
        if (inherits && !type.getImplementsClause().isEmpty()) {
            // What it has from the class above it answers for the interface.
            names.add(ANY);
        }
    }

    /** Whether a type of code has nothing above it in whose place its methods could stand: it has a name, and extends and implements nothing. */
    private static boolean isAlone(ClassTree type) {
        return !type.getSimpleName().isEmpty()
                && type.getExtendsClause() == null
                && type.getImplementsClause().isEmpty()
                && type.getKind() != Tree.Kind.ENUM;
    }
}
