package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** What can a value of a Java type be, as far as proofs tell values apart? Notes every enum that it meets. */
final class ValueTypes {

    private static final Map<TypeKind, Size> SIZES = Map.of(
            TypeKind.BYTE, Size.BYTE,
            TypeKind.CHAR, Size.CHAR,
            TypeKind.SHORT, Size.SHORT,
            TypeKind.INT, Size.INT,
            TypeKind.LONG, Size.LONG);

    private static final Map<String, Size> BOXES = Map.of(
            "java.lang.Byte", Size.BYTE,
            "java.lang.Character", Size.CHAR,
            "java.lang.Short", Size.SHORT,
            "java.lang.Integer", Size.INT,
            "java.lang.Long", Size.LONG);

    private final TypeElement source;
    private final TypeNames names = new TypeNames();
    private final Map<ClassRef, Enumeration> enumerations = new TreeMap<>();

    ValueTypes(TypeElement source) {
        this.source = source;
    }

    /** The enums met so far, by name. */
    Collection<Enumeration> enumerations() {
        return enumerations.values();
    }

    ValueType of(TypeMirror type) {
        TypeKind kind = type.getKind();
        if (kind == TypeKind.BOOLEAN) {
            return new ValueType.Truth(false);
        }
        if (SIZES.containsKey(kind)) {
            return new ValueType.Whole(SIZES.get(kind), false);
        }
        TypeMirror bound = bound(type);
        return bound instanceof DeclaredType declared && bound.getKind() == TypeKind.DECLARED
                ? ofDeclared(declared)
                : new ValueType.Other(names.name(bound));
    }

    private ValueType ofDeclared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (BOXES.containsKey(name)) {
            return new ValueType.Whole(BOXES.get(name), true);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return isLocal(element) ? new ValueType.Other(names.name(type)) : new ValueType.Choice(note(element));
        }
        return switch (name) {
            case "java.lang.Boolean" -> new ValueType.Truth(true);
            case "java.lang.String" -> new ValueType.Text();
            case "java.time.LocalDate" -> new ValueType.Date();
            case "java.util.Optional" -> new ValueType.Maybe(argument(type));
            case "java.util.Set", "java.util.List", "java.util.Collection" -> new ValueType.Many(argument(type));
            default ->
                isThing(element) ? new ValueType.Thing(TypeNames.ref(element)) : new ValueType.Other(names.name(type));
        };
    }

    /** Whether it is declared within a method: another one there may have the same name. */
    static boolean isLocal(TypeElement type) {
        return type.getNestingKind() == NestingKind.LOCAL
                || (type.getEnclosingElement() instanceof TypeElement outer && isLocal(outer));
    }

    private ValueType argument(DeclaredType type) {
        return argumentType(type).map(this::of).orElseGet(() -> new ValueType.Other(names.name(type)));
    }

    /** What an {@code Optional} or a collection holds, as far as its type says. */
    static Optional<TypeMirror> argumentType(TypeMirror type) {
        return bound(type) instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(bound(declared.getTypeArguments().get(0)))
                        .filter(argument -> argument.getKind() == TypeKind.DECLARED)
                : Optional.empty();
    }

    /** An object that can be asked for facts. */
    private static boolean isThing(TypeElement element) {
        return !TypeNames.isOfJdk(element)
                && (element.getKind().isInterface() || element.getKind() == ElementKind.RECORD);
    }

    /** What is known of a value whose type is a variable or a wildcard. */
    static TypeMirror bound(TypeMirror type) {
        if (type instanceof TypeVariable variable && type.getKind() == TypeKind.TYPEVAR) {
            return bound(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return bound(wildcard.getExtendsBound());
        }
        return type instanceof IntersectionType intersection
                ? bound(intersection.getBounds().get(0))
                : type;
    }

    /** The class that a type names, if it is one. */
    static Optional<TypeElement> element(TypeMirror type) {
        return bound(type) instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    ClassRef note(TypeElement enumeration) {
        ClassRef ref = TypeNames.ref(enumeration);
        enumerations.computeIfAbsent(
                ref,
                name -> new Enumeration(
                        ref,
                        constants(enumeration),
                        !Places.topLevel(enumeration).equals(source)));
        return ref;
    }

    /** The constants of an enum, in order of declaration. */
    static List<String> constants(TypeElement enumeration) {
        return enumeration.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(String::valueOf)
                .toList();
    }

    /** Whether two values, both boxed if need be, are of one class whose {@code equals} proofs know. */
    static boolean shareEquality(ValueType one, ValueType other) {
        if (one instanceof ValueType.Truth) {
            return other instanceof ValueType.Truth;
        }
        if (one instanceof ValueType.Whole left) {
            return other instanceof ValueType.Whole right && left.size() == right.size();
        }
        if (one instanceof ValueType.Maybe left) {
            return other instanceof ValueType.Maybe right && shareEquality(left.value(), right.value());
        }
        return isPlain(one) && one.equals(other);
    }

    private static boolean isPlain(ValueType type) {
        return type instanceof ValueType.Text || type instanceof ValueType.Date || type instanceof ValueType.Choice;
    }
}
