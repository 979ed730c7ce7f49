package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Rule;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Which methods answer a call, where objects have others in the place of the one that is named? */
final class Overrides {

    private final Elements elements;
    private final KnownTypes known;
    private final TypeElement source;
    private final Set<String> unnamed;
    private final Set<Rule.Trusted> trusted = new LinkedHashSet<>();

    /**
     * Looks into one source.
     *
     * @param source the top-level type in which types are looked for that have others
     * @param unnamed what {@link UnnamedBodies} there have
     */
    Overrides(Elements elements, KnownTypes known, TypeElement source, Set<String> unnamed) {
        this.elements = elements;
        this.known = known;
        this.source = source;
        this.unnamed = unnamed;
    }

    /** Whether an object of a class without a name may have another in the place of a method. */
    boolean mayBeUnnamed(ExecutableElement method) {
        return UnnamedBodies.mayHave(method.getSimpleName().toString(), unnamed);
    }

    /** The methods in the source that take the place of one that a body calls, for objects of their types, the least derived first. */
    List<ExecutableElement> of(ExecutableElement method) {
        List<ExecutableElement> found = inPlaceOf(method);
        noteTrusted(method);
        found.forEach(this::noteTrusted);
        return found;
    }

    /** The same of one that no body need call. */
    List<ExecutableElement> inPlaceOf(ExecutableElement method) {
        return typesIn(source)
                .flatMap(type -> Stream.concat(superclasses(type), Stream.of(type))
                        .flatMap(declaring -> having(declaring, method))
                        .filter(other -> elements.overrides(other, method, type)))
                .distinct()
                .sorted(byTypesAbove())
                .toList();
    }

    private void noteTrusted(ExecutableElement method) {
        TypeElement owner = TypeNames.owner(method);
        if (method.isDefault() && Places.topLevel(method).equals(source)) {
            trusted.add(new Rule.Trusted(
                    TypeNames.ref(owner),
                    method.getSimpleName().toString(),
                    method.getParameters().size()));
        }
    }

    /** The default methods in the source of which it was asked: types that are declared elsewhere may have others. */
    List<Rule.Trusted> trusted() {
        return List.copyOf(trusted);
    }

    /** What all objects of a type have in the place of a method: what the type has itself, or inherits. */
    ExecutableElement in(TypeElement type, ExecutableElement method) {
        return Stream.concat(known.above(type).stream(), Stream.of(type))
                .flatMap(above -> having(above, method))
                .filter(other -> elements.overrides(other, method, type))
                .max(byTypesAbove())
                .orElse(method);
    }

    /** What a class has from those above it answers for an interface of which they know nothing. */
    private Stream<TypeElement> superclasses(TypeElement type) {
        return known.above(type).stream().filter(above -> above.getKind().isClass());
    }

    private static Stream<ExecutableElement> having(TypeElement type, ExecutableElement method) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()) && !other.equals(method));
    }

    /** What is further down has more above it; what a class has comes before what its interfaces have. */
    private Comparator<ExecutableElement> byTypesAbove() {
        return Comparator.<ExecutableElement, Boolean>comparing(
                        method -> TypeNames.owner(method).getKind().isClass())
                .thenComparingInt(method -> known.above(TypeNames.owner(method)).size());
    }

    /** A type and those within it. */
    static Stream<TypeElement> typesIn(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(Overrides::typesIn));
    }
}
