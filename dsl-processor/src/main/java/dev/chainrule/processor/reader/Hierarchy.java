package dev.chainrule.processor.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** What is above a type, and what does it inherit from there? */
final class Hierarchy {

    private final Types types;
    private final Function<TypeElement, TypeNames> names;

    Hierarchy(Types types, Function<TypeElement, TypeNames> names) {
        this.types = types;
        this.names = names;
    }

    /** All types above, each once, in declared order, those above before those below, without {@code Object}. */
    Set<TypeElement> above(TypeElement type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        collect(type, found);
        return found;
    }

    private void collect(TypeElement type, Set<TypeElement> found) {
        for (TypeMirror mirror : directlyAbove(type)) {
            TypeElement above = (TypeElement) ((DeclaredType) mirror).asElement();
            if (!found.contains(above) && !isObject(above)) {
                collect(above, found);
                found.add(above);
            }
        }
    }

    private List<TypeMirror> directlyAbove(TypeElement type) {
        List<TypeMirror> above = new ArrayList<>();
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(mirror -> mirror.getKind() != TypeKind.NONE)
                .forEach(mirror -> {
                    names.apply(type).name(mirror);
                    if (mirror.getKind() == TypeKind.DECLARED) {
                        above.add(mirror);
                    }
                });
        return above;
    }

    /**
     * The instance methods of a type: inherited ones first, each signature once, at the place of its first declaration and
     * as the most specific one has it.
     */
    Collection<ExecutableElement> methods(TypeElement type) {
        Map<String, ExecutableElement> found = new LinkedHashMap<>();
        Stream.concat(above(type).stream(), Stream.of(type))
                .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
                .filter(Hierarchy::isInherited)
                .forEach(method -> found.merge(
                        TypeNames.signature(method),
                        method,
                        (known, other) -> isMoreSpecific(other, known, type) ? other : known));
        List<ExecutableElement> withArguments = found.values().stream()
                .filter(method -> !method.getParameters().isEmpty())
                .toList();
        return found.values().stream()
                .filter(method -> withArguments.stream().noneMatch(below -> standsFor(below, method, type)))
                .toList();
    }

    /** Whether a method stands for one of a type above that has type arguments, so that its erased parameters are others. */
    private boolean standsFor(ExecutableElement below, ExecutableElement above, TypeElement in) {
        return !below.equals(above)
                && below.getSimpleName().equals(above.getSimpleName())
                && above(TypeNames.owner(below)).contains(TypeNames.owner(above))
                && types.isSubsignature(seenFrom(in, below), seenFrom(in, above));
    }

    private ExecutableType seenFrom(TypeElement type, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    private boolean isMoreSpecific(ExecutableElement method, ExecutableElement than, TypeElement in) {
        TypeElement here = TypeNames.owner(method);
        TypeElement there = TypeNames.owner(than);
        if (above(here).contains(there)) {
            return true;
        }
        if (above(there).contains(here)) {
            return false;
        }
        if (here.getKind().isInterface() != there.getKind().isInterface()) {
            return there.getKind().isInterface();
        }
        TypeMirror answer = seenFrom(in, method).getReturnType();
        TypeMirror other = seenFrom(in, than).getReturnType();
        return types.isSubtype(answer, other) && !types.isSameType(answer, other);
    }

    private static boolean isInherited(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    static boolean isObject(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getSuperclass().getKind() == TypeKind.NONE;
    }
}
