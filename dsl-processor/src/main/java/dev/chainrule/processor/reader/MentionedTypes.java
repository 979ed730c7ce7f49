package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.NamedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Which types does a policy declare, name in its chains and rules, come to by facts, or ask whether something is of, and which are above those
 * or permitted below? In order of first mention; types of the JDK are left out, and so is a policy that is nested in the policy.
 */
final class MentionedTypes {

    private final KnownTypes known;
    private final Map<TypeElement, NamedType> types = new LinkedHashMap<>();
    private final Map<TypeElement, NamedType> asked = new LinkedHashMap<>();

    MentionedTypes(KnownTypes known) {
        this.known = known;
    }

    List<NamedType> types() {
        return List.copyOf(types.values());
    }

    /** The other types that facts lead to or that are tested for, with those above them and those that they permit. */
    List<NamedType> asked() {
        return asked.entrySet().stream()
                .filter(type -> !types.containsKey(type.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    void addNested(TypeElement type) {
        if (!Annotations.has(type, "Policy")) {
            add(type);
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addNested);
        }
    }

    void addParameters(ExecutableElement method) {
        method.getParameters().stream().map(VariableElement::asType).forEach(type -> {
            add(type);
            elements(type).forEach(this::add);
        });
    }

    /** The type arguments, so that {@code List<P>} mentions {@code P}. */
    private static Stream<? extends TypeMirror> elements(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED ? ((DeclaredType) type).getTypeArguments().stream() : Stream.of();
    }

    private void add(TypeMirror type) {
        FactCollector.ownType(type).ifPresent(this::add);
    }

    /** Says that facts lead to a type, or that something is asked whether it is of it: it has no part in the policy for that, whatever it is in another. */
    void addAsked(TypeElement type) {
        if (!asked.containsKey(type) && !TypeNames.isOfJdk(type)) {
            asked.put(type, known.type(type));
            known.above(type).forEach(this::addAsked);
            TypeReader.permitted(type).forEach(this::addAsked);
        }
    }

    private void add(TypeElement type) {
        if (!types.containsKey(type) && !TypeNames.isOfJdk(type)) {
            types.put(type, known.type(type));
            known.above(type).forEach(this::add);
            TypeReader.permitted(type).forEach(this::addAsked);
        }
    }
}
