package dev.chainrule.processor.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Did the author ask not to be told, with {@code @SuppressWarnings} on a declaration or around it? */
final class Silence {

    private Silence() {}

    static boolean silences(Element element, String id) {
        return Stream.iterate(element, Objects::nonNull, Element::getEnclosingElement)
                .flatMap(around -> around.getAnnotationMirrors().stream())
                .filter(Silence::isSuppressWarnings)
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .flatMap(Silence::strings)
                .anyMatch(("chainrule:" + id)::equals);
    }

    private static boolean isSuppressWarnings(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals("java.lang.SuppressWarnings");
    }

    private static Stream<Object> strings(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream().map(each -> ((AnnotationValue) each).getValue())
                : Stream.of(value.getValue());
    }
}
