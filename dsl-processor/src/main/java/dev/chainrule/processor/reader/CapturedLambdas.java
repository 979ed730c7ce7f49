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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeVariable;

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

    private final class Scanner extends TreePathScanner<Boolean, Void> {

        @Override
        public Boolean visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
            boolean untyped = lambda.getParameters().stream().anyMatch(parameter -> parameter.getType() == null);
            return (untyped && isCaptured(lambda)) || super.visitLambdaExpression(lambda, null);
        }

        private boolean isCaptured(LambdaExpressionTree lambda) {
            Scope inside = trees.getScope(new TreePath(getCurrentPath(), lambda.getBody()));
            return lambda.getParameters().stream()
                    .flatMap(parameter -> named(parameter, inside))
                    .map(Element::asType)
                    .anyMatch(type -> type.getKind() == TypeKind.TYPEVAR
                            && !SourceVersion.isIdentifier(
                                    ((TypeVariable) type).asElement().getSimpleName()));
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
