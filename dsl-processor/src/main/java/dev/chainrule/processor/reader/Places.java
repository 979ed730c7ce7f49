package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Which declaration in a source that is being compiled does a {@link Place} mean? */
public final class Places {

    private final Elements elements;
    private final Predicate<TypeElement> compiled;

    /** @param compiled whether a type's source is compiled here */
    public Places(Elements elements, Predicate<TypeElement> compiled) {
        this.elements = elements;
        this.compiled = compiled;
    }

    /** Where a type stands. */
    public static Place of(TypeElement type) {
        return Place.of(TypeNames.ref(type));
    }

    /** The type, method or parameter at a place; none where it stands in a class file, or nowhere. */
    public Optional<Element> find(Place place) {
        return type(place.type()).filter(compiled).flatMap(type -> member(type, place));
    }

    private Optional<TypeElement> type(ClassRef ref) {
        return Optional.ofNullable(elements.getTypeElement(ref.canonicalName()));
    }

    private static Optional<Element> member(TypeElement type, Place place) {
        if (place.member().isEmpty()) {
            return Optional.of(type);
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> TypeNames.signature(method).equals(place.member()))
                .findFirst()
                .map(method -> parameter(method, place));
    }

    private static Element parameter(ExecutableElement method, Place place) {
        List<? extends VariableElement> parameters = method.getParameters();
        return place.parameter() >= 0 && place.parameter() < parameters.size()
                ? parameters.get(place.parameter())
                : method;
    }

    /**
     * Whether the compiler sees a type's source, as far as that matters to us: only sources have Chainrule's annotations,
     * class files keep none. A type without any near it is told by its signatures alone, which are the same in both.
     */
    static boolean isSource(TypeElement type) {
        return hasAnnotation(topLevel(type));
    }

    public static TypeElement topLevel(Element element) {
        Element around = element.getEnclosingElement();
        return around instanceof TypeElement || around instanceof ExecutableElement
                ? topLevel(around)
                : (TypeElement) element;
    }

    private static boolean hasAnnotation(Element element) {
        return Annotations.names(element).findAny().isPresent()
                || inside(element).anyMatch(Places::hasAnnotation);
    }

    private static Stream<? extends Element> inside(Element element) {
        return element instanceof ExecutableElement method
                ? method.getParameters().stream()
                : element.getEnclosedElements().stream();
    }
}
