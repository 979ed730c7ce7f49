package dev.chainrule.processor.reader;

import com.sun.source.tree.LambdaExpressionTree;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Does a source have a lambda whose parameter says no type and takes what stands for a wildcard? Once javac has looked into its body for us
 * it has written a type there that it cannot find when it compiles the body: such a source it must not be asked about.
 */
final class CapturedLambdas {

    private final Trees trees;
    private final Map<TypeElement, Boolean> known = new HashMap<>();

    CapturedLambdas(Trees trees) {
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

    /** Whether a type is one, or holds one, that no source can name. */
    private static boolean isCaptured(TypeMirror type) {
        if (type instanceof TypeVariable variable && type.getKind() == TypeKind.TYPEVAR) {
            return !SourceVersion.isIdentifier(variable.asElement().getSimpleName());
        } else if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream().anyMatch(CapturedLambdas::isCaptured);
        } else if (type instanceof ArrayType array) {
            return isCaptured(array.getComponentType());
        }
        return type instanceof WildcardType wildcard
                && Stream.of(
                                Optional.ofNullable(wildcard.getExtendsBound()),
                                Optional.ofNullable(wildcard.getSuperBound()))
                        .flatMap(Optional::stream)
                        .anyMatch(CapturedLambdas::isCaptured);
    }

    private final class Scanner extends TreePathScanner<Boolean, Void> {

        @Override
        public Boolean visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
            boolean untyped = lambda.getParameters().stream().anyMatch(parameter -> parameter.getType() == null);
            return (untyped && takesCaptured(lambda)) || super.visitLambdaExpression(lambda, null);
        }

        private boolean takesCaptured(LambdaExpressionTree lambda) {
            Scope inside = trees.getScope(new TreePath(getCurrentPath(), lambda.getBody()));
            return lambda.getParameters().stream()
                    .flatMap(parameter -> named(parameter, inside))
                    .map(Element::asType)
                    .anyMatch(CapturedLambdas::isCaptured);
        }

        private Stream<? extends Element> named(VariableTree parameter, Scope inside) {
            return Stream.<Scope>iterate(inside, scope -> scope != null, Scope::getEnclosingScope)
                    .flatMap(scope ->
                            StreamSupport.stream(scope.getLocalElements().spliterator(), false))
                    .filter(element -> element.getSimpleName().equals(parameter.getName()))
                    .limit(1);
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
