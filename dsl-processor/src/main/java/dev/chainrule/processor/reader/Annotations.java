package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Which of Chainrule's annotations stand on a declaration, and with what values? They are known by name only: the
 * processor never loads them.
 */
final class Annotations {

    static final String PACKAGE = "dev.chainrule";

    private final Elements elements;

    Annotations(Elements elements) {
        this.elements = elements;
    }

    /** The simple names of Chainrule's annotations on an element, in source order. */
    static Stream<String> names(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(Annotations::type)
                .filter(type -> elementPackage(type).equals(PACKAGE))
                .map(type -> type.getSimpleName().toString());
    }

    static boolean has(Element element, String simpleName) {
        return names(element).anyMatch(simpleName::equals);
    }

    static Optional<AnnotationMirror> find(Element element, String simpleName) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> type(mirror).getQualifiedName().contentEquals(PACKAGE + "." + simpleName))
                .<AnnotationMirror>map(mirror -> mirror)
                .findFirst();
    }

    /** Whether an annotation of this simple name, of whatever package, is among these. */
    static boolean anyNamed(List<? extends AnnotationMirror> mirrors, String simpleName) {
        return mirrors.stream().anyMatch(mirror -> type(mirror).getSimpleName().contentEquals(simpleName));
    }

    /** What {@code @SuppressWarnings} on the element or around it silences of ours, without the prefix. */
    List<String> suppressed(Element element) {
        return Stream.<Element>iterate(element, e -> e != null, Element::getEnclosingElement)
                .flatMap(around -> around.getAnnotationMirrors().stream())
                .filter(mirror -> type(mirror).getQualifiedName().contentEquals("java.lang.SuppressWarnings"))
                .flatMap(mirror -> strings(mirror, "value").stream())
                .filter(name -> name.startsWith("chainrule:"))
                .map(name -> name.substring("chainrule:".length()))
                .distinct()
                .toList();
    }

    String string(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute, String.class).orElse("");
    }

    int integer(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute, Integer.class).orElse(0);
    }

    boolean bool(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute, Boolean.class).orElse(false);
    }

    List<String> strings(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute, Object.class).stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(value -> value instanceof AnnotationValue element ? element.getValue() : value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The name of the enum constant; empty where it cannot be told. */
    String constant(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .orElse("");
    }

    /** The class that is named; none for {@code void.class}. */
    Optional<ClassRef> type(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute, DeclaredType.class).map(type -> TypeNames.ref((TypeElement) type.asElement()));
    }

    /** What is named where no class is, as in {@code int.class}, {@code void.class} or {@code Trade[].class}. */
    Optional<String> noClass(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute, TypeMirror.class)
                .filter(type -> !(type instanceof DeclaredType))
                .map(TypeMirror::toString);
    }

    /** Whether a value names what does not exist, at least not yet. The compilers have their own ways to show it. */
    static boolean hasUnknownValue(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream().anyMatch(Annotations::isUnknown);
    }

    private static boolean isUnknown(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream().anyMatch(each -> each instanceof AnnotationValue element && isUnknown(element))
                : "<error>".equals(value.getValue());
    }

    private <T> Optional<T> value(AnnotationMirror mirror, String attribute, Class<T> expected) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .<Object>map(entry -> entry.getValue().getValue())
                .filter(expected::isInstance)
                .map(expected::cast)
                .findFirst();
    }

    private static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    private static String elementPackage(TypeElement type) {
        return TypeNames.ref(type).packageName();
    }
}
