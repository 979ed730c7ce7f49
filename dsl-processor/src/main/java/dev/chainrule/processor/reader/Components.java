package dev.chainrule.processor.reader;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What do the accessors of records say? What the component holds; but in the policy's own top-level source one can see that
 * somebody wrote an accessor that says something else.
 */
final class Components {

    private final Trees trees;
    private final TypeElement source;

    Components(Trees trees, TypeElement source) {
        this.trees = trees;
        this.source = source;
    }

    /** Whether the application tells the answer: an abstract accessor of an interface, or a component of a record. */
    boolean isFact(ExecutableElement method) {
        boolean isAbstract = TypeNames.owner(method).getKind().isInterface()
                && method.getModifiers().contains(Modifier.ABSTRACT);
        return (isAbstract && method.getParameters().isEmpty()) || isAccessor(method);
    }

    /** Whether a method says what a component of a record holds, as far as can be seen. */
    boolean isAccessor(ExecutableElement method) {
        return isNamedLikeOne(method) && !(isOwn(TypeNames.owner(method)) && isWritten(method));
    }

    /** Whether a field is a component of a record in the policy's own source. */
    boolean isOwnField(Element field) {
        return isOwn(TypeNames.owner(field)) && isComponent(field);
    }

    /** Whether a field is a component whose accessor says what it holds. */
    boolean isAsked(Element field) {
        TypeElement owner = TypeNames.owner(field);
        return isComponent(field)
                && ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                        .filter(method -> method.getParameters().isEmpty()
                                && method.getSimpleName().equals(field.getSimpleName()))
                        .allMatch(this::isAccessor);
    }

    /** Whether a method is the accessor of a component, whoever wrote it and whatever it says. */
    static boolean isNamedLikeOne(ExecutableElement method) {
        return method.getParameters().isEmpty() && isComponent(method);
    }

    private static boolean isComponent(Element named) {
        return TypeNames.owner(named).getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName().contentEquals(named.getSimpleName()));
    }

    private boolean isOwn(TypeElement type) {
        return Places.topLevel(type).equals(source);
    }

    private boolean isWritten(ExecutableElement accessor) {
        MethodTree tree = trees.getTree(accessor);
        return tree != null && tree.getBody() != null;
    }
}
