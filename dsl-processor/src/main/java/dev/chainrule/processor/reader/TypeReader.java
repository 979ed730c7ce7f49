package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.NamedType.Kind;
import dev.chainrule.processor.model.NamedType.Visibility;
import dev.chainrule.processor.model.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What did the author say about a type: is it a party, what is above it, and what can be asked of it? */
final class TypeReader {

    private final Types types;
    private final Annotations annotations;
    private final Function<TypeElement, TypeNames> names;
    private final Hierarchy hierarchy;

    /**
     * Reads any type.
     *
     * @param names who notes the missing names that stand in the declaration of a type
     */
    TypeReader(Types types, Annotations annotations, Function<TypeElement, TypeNames> names) {
        this.types = types;
        this.annotations = annotations;
        this.names = names;
        this.hierarchy = new Hierarchy(types, names);
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    NamedType read(TypeElement type) {
        Optional<AnnotationMirror> party = Annotations.find(type, "Party");
        party.filter(Annotations::hasUnknownValue)
                .ifPresent(unknown -> names.apply(type).miss("@Party"));
        return new NamedType(
                TypeNames.ref(type),
                kind(type),
                TypeNames.visibility(type),
                !type.getTypeParameters().isEmpty(),
                permitted(type).map(TypeNames::ref).toList(),
                party.map(mirror -> annotations.string(mirror, "value")),
                Annotations.has(type, "Transaction"),
                hierarchy.above(type).stream().map(TypeNames::ref).toList(),
                hierarchy.methods(type).stream()
                        .map(method -> accessor(type, method))
                        .toList(),
                Place.of(TypeNames.ref(type)));
    }

    /** The types that a sealed type permits directly below it; none of any other. */
    static Stream<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream().flatMap(below -> FactCollector.ownType(below).stream());
    }

    static Kind kind(TypeElement type) {
        return switch (type.getKind()) {
            case INTERFACE -> Kind.INTERFACE;
            case RECORD -> Kind.RECORD;
            case ENUM -> Kind.ENUM;
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            default -> Kind.CLASS;
        };
    }

    private Accessor accessor(TypeElement type, ExecutableElement method) {
        TypeNames noting = names.apply(TypeNames.owner(method));
        ExecutableType seen = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        return new Accessor(
                method.getSimpleName().toString(),
                noting.name(seen.getReturnType()),
                method.getParameters().size(),
                method.getModifiers().contains(Modifier.ABSTRACT),
                !method.getTypeParameters().isEmpty(),
                isNullable(method),
                Annotations.has(method, "EffectiveDate"),
                noting.thrown(method),
                visibility(method, seen.getReturnType(), type),
                TypeNames.ref(TypeNames.owner(method)),
                TypeNames.place(method));
    }

    /** Who can ask and take the answer; of what only another package sees, nobody here. */
    private static Visibility visibility(ExecutableElement method, TypeMirror answer, TypeElement asked) {
        return Collections.max(List.of(
                TypeNames.declaredVisibility(method),
                TypeNames.visibility(answer, TypeNames.ref(asked).packageName())));
    }

    private static boolean isNullable(ExecutableElement method) {
        return Annotations.anyNamed(method.getAnnotationMirrors(), "Nullable")
                || Annotations.anyNamed(method.getReturnType().getAnnotationMirrors(), "Nullable");
    }
}
