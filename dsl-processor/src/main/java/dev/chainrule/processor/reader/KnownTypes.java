package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What is known of a type? Its source says all; of a class file, whose annotations are gone, the model of a policy that
 * knows the type does. The models asked are those above the policy that is read, and that of a policy around the type, so
 * that what is known does not hang on what else is compiled.
 */
final class KnownTypes {

    private final TypeReader reader;
    private final Models models;
    private final Map<ClassRef, NamedType> inherited = new HashMap<>();
    private final Map<ClassRef, NamedType> found = new HashMap<>();

    KnownTypes(TypeReader reader, Models models, Collection<Policy> ancestors) {
        this.reader = reader;
        this.models = models;
        ancestors.stream()
                .flatMap(policy -> policy.types().stream())
                .forEach(type -> inherited.merge(type.ref(), type, NamedType::orMarked));
    }

    NamedType type(TypeElement type) {
        ClassRef ref = TypeNames.ref(type);
        NamedType known = found.get(ref);
        if (known == null) {
            known = Places.isSource(type) ? withInherited(reader.read(type), type) : ofClassFile(type, ref);
            found.put(ref, known);
        }
        return known;
    }

    /** All types above a type. */
    Set<TypeElement> above(TypeElement type) {
        return reader.hierarchy().above(type);
    }

    /** What was read of a type lacks what models say of the accessors that it inherits from class files. */
    private NamedType withInherited(NamedType read, TypeElement type) {
        Map<ClassRef, NamedType> inClassFiles = above(type).stream()
                .filter(above -> !Places.isSource(above))
                .collect(Collectors.toMap(TypeNames::ref, this::type));
        return read.withAccessors(read.accessors().stream()
                .map(accessor -> Optional.ofNullable(inClassFiles.get(accessor.declaredIn()))
                        .flatMap(declaring -> declaring.accessor(accessor.name()))
                        .map(accessor::withAnnotationsOf)
                        .orElse(accessor))
                .toList());
    }

    /** Its class file may be of another version than the one that the model has seen: what it lacks are annotations. */
    private NamedType ofClassFile(TypeElement type, ClassRef ref) {
        NamedType read = withInherited(reader.read(type), type);
        return Optional.ofNullable(inherited.get(ref))
                .or(() -> ofPolicyAround(type, ref))
                .map(model -> model.withAccessors(read.accessors().stream()
                        .map(accessor -> model.accessor(accessor.name())
                                .map(accessor::withAnnotationsOf)
                                .orElse(accessor))
                        .toList()))
                .orElse(read);
    }

    private Optional<NamedType> ofPolicyAround(TypeElement type, ClassRef ref) {
        return Stream.<Element>iterate(type, Element::getEnclosingElement)
                .takeWhile(TypeElement.class::isInstance)
                .flatMap(around -> models.find((TypeElement) around).stream())
                .flatMap(model -> model.policy().stream())
                .flatMap(policy -> policy.types().stream())
                .filter(known -> known.ref().equals(ref))
                .findFirst();
    }
}
