package dev.chainrule.processor.reader;

import com.sun.source.tree.Scope;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Does a source have a variable that says no type, where no source can name its type, or none can yet: a lambda's parameter that takes what
 * stands for a wildcard, or what is yet to be generated, or a {@code var} that does? Once javac has looked into its body for us it has
 * written a type there that it cannot find when it compiles the body: such a source it must not be asked about. Nor one where javac fails to
 * tell the type.
 */
final class UnsaidTypes {

    private final Trees trees;
    private final Map<TypeElement, Boolean> known = new HashMap<>();

    UnsaidTypes(Trees trees) {
        this.trees = trees;
    }

    /** Whether the source of a top-level type has one. Javac is asked about copies. */
    boolean areIn(TypeElement source) {
        return known.computeIfAbsent(source, this::look);
    }

    private boolean look(TypeElement source) {
        TreePath path = trees.getPath(source);
        try {
            return path != null && Boolean.TRUE.equals(new Scanner().scan(path, null));
        } catch (StackOverflowError tooDeep) {
            // Whoever reads the bodies meets the same, and says that they are too large.
            return false;
        }
    }

    /** Whether a type is one, or holds one, that no source can name, or none yet. */
    private static boolean isUnnamed(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        } else if (type instanceof TypeVariable variable && type.getKind() == TypeKind.TYPEVAR) {
            return !SourceVersion.isIdentifier(variable.asElement().getSimpleName());
        } else if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream().anyMatch(UnsaidTypes::isUnnamed);
        } else if (type instanceof ArrayType array) {
            return isUnnamed(array.getComponentType());
        }
        return type instanceof WildcardType wildcard
                && Stream.of(
                                Optional.ofNullable(wildcard.getExtendsBound()),
                                Optional.ofNullable(wildcard.getSuperBound()))
                        .flatMap(Optional::stream)
                        .anyMatch(UnsaidTypes::isUnnamed);
    }

    private final class Scanner extends TreePathScanner<Boolean, Void> {

        @Override
        public Boolean visitVariable(VariableTree variable, Void unused) {
            return (variable.getType() == null && isUnnamed(variable)) || super.visitVariable(variable, null);
        }

        private boolean isUnnamed(VariableTree variable) {
            try {
                return isUnnamed(variable, trees.getScope(getCurrentPath()));
            } catch (RuntimeException | AssertionError unable) {
                // That of JDK 17 fails at what stands inside or behind a conditional between calls of the class's own
                // methods.
                return true;
            }
        }

        private boolean isUnnamed(VariableTree variable, Scope after) {
            return Stream.<Scope>iterate(after, scope -> scope != null, Scope::getEnclosingScope)
                    .flatMap(scope ->
                            StreamSupport.stream(scope.getLocalElements().spliterator(), false))
                    .filter(element -> element.getSimpleName().equals(variable.getName()))
                    .findFirst()
                    .filter(element -> UnsaidTypes.isUnnamed(element.asType()))
                    .isPresent();
        }

        @Override
        public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }

        @Override
        public Boolean scan(Tree tree, Void unused) {
            return tree != null && Boolean.TRUE.equals(super.scan(tree, null));
        }
    }
}
