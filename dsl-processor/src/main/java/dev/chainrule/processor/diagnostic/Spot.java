package dev.chainrule.processor.diagnostic;

import dev.chainrule.processor.model.Place;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What does the compiler have at a {@link Place}? The declaration, and the annotation and the value on it if they are there. */
record Spot(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

    static Spot of(Element element) {
        return new Spot(element, Optional.empty(), Optional.empty());
    }

    static Optional<Spot> of(Place place, Function<Place, Optional<Element>> sources) {
        return sources.apply(place).map(element -> of(element, place));
    }

    private static Spot of(Element element, Place place) {
        Optional<AnnotationMirror> annotation = element.getAnnotationMirrors().stream()
                .filter(mirror -> qualifiedName(mirror).equals("dev.chainrule." + place.annotation()))
                .<AnnotationMirror>map(mirror -> mirror)
                .findFirst();
        Optional<AnnotationValue> value = annotation.stream()
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(place.attribute()))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
        return new Spot(element, annotation, value);
    }

    private static String qualifiedName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
