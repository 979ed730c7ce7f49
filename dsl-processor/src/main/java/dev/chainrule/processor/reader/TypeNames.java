package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType.Visibility;
import dev.chainrule.processor.model.Place;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** What are the compiler's types and elements called in the model? Notes every name that no type has. */
final class TypeNames {

    private final Set<String> missing = new TreeSet<>();

    /** The names met so far that no type has, at least not yet. */
    Set<String> missing() {
        return missing;
    }

    void miss(String name) {
        missing.add(name);
    }

    JavaType name(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> {
                DeclaredType declared = (DeclaredType) type;
                yield new JavaType.Declared(
                        ref((TypeElement) declared.asElement()), names(declared.getTypeArguments()));
            }
            case ARRAY -> new JavaType.Array(name(((ArrayType) type).getComponentType()));
            case TYPEVAR ->
                new JavaType.Variable(
                        ((TypeVariable) type).asElement().getSimpleName().toString());
            case WILDCARD -> {
                WildcardType wildcard = (WildcardType) type;
                yield new JavaType.Wildcard(bound(wildcard.getExtendsBound()), bound(wildcard.getSuperBound()));
            }
            case ERROR -> {
                missing.add(type.toString());
                yield new JavaType.Missing(type.toString());
            }
            default -> new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
        };
    }

    List<JavaType> names(List<? extends TypeMirror> types) {
        return types.stream().map(this::name).toList();
    }

    /** The canonical names of the checked exceptions that are declared. */
    List<String> thrown(ExecutableElement method) {
        List<? extends TypeMirror> checked =
                method.getThrownTypes().stream().filter(TypeNames::isChecked).toList();
        return names(checked).stream().map(TypeNames::text).toList();
    }

    private static boolean isChecked(TypeMirror thrown) {
        TypeMirror type = thrown;
        while (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            if (element.getQualifiedName().contentEquals("java.lang.RuntimeException")
                    || element.getQualifiedName().contentEquals("java.lang.Error")) {
                return false;
            }
            type = element.getSuperclass();
        }
        return true;
    }

    private Optional<JavaType> bound(@Nullable TypeMirror bound) {
        return Optional.ofNullable(bound).map(this::name);
    }

    private static String text(JavaType type) {
        if (type instanceof JavaType.Missing nothing) {
            return nothing.name();
        }
        return type instanceof JavaType.Variable variable
                ? variable.name()
                : type.declared().map(ClassRef::canonicalName).orElse("");
    }

    static ClassRef ref(TypeElement type) {
        Element around = type.getEnclosingElement();
        String name = type.getSimpleName().toString();
        if (around instanceof TypeElement outer) {
            ClassRef outerRef = ref(outer);
            return new ClassRef(outerRef.packageName(), outerRef.nestedName() + "." + name);
        }
        return new ClassRef(
                around instanceof PackageElement in ? in.getQualifiedName().toString() : "", name);
    }

    /** The type that declares a method or field. */
    static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    static boolean isOfJdk(TypeElement type) {
        String name = ref(type).packageName();
        return name.equals("java") || name.startsWith("java.");
    }

    /** Who can see all types that a type names, its type arguments among them. */
    static Visibility visibility(TypeMirror type, String from) {
        if (type instanceof ArrayType array) {
            return visibility(array.getComponentType(), from);
        }
        if (type instanceof WildcardType wildcard) {
            return narrowest(Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .filter(Objects::nonNull)
                    .map(bound -> visibility(bound, from)));
        }
        return type.getKind() == TypeKind.DECLARED
                ? narrowest(Stream.concat(
                        Stream.of(visibility((TypeElement) ((DeclaredType) type).asElement(), from)),
                        ((DeclaredType) type).getTypeArguments().stream().map(argument -> visibility(argument, from))))
                : Visibility.PUBLIC;
    }

    private static Visibility visibility(TypeElement type, String from) {
        Visibility visibility = visibility(type);
        return visibility == Visibility.PUBLIC || ref(type).packageName().equals(from)
                ? visibility
                : Visibility.PRIVATE;
    }

    private static Visibility narrowest(Stream<Visibility> all) {
        return all.max(Comparator.naturalOrder()).orElse(Visibility.PUBLIC);
    }

    /** Who can see a type: the narrowest of its own modifiers and of those around it. */
    static Visibility visibility(TypeElement type) {
        Visibility own = declaredVisibility(type);
        return type.getEnclosingElement() instanceof TypeElement outer
                ? Collections.max(List.of(own, visibility(outer)))
                : own;
    }

    /** What the modifiers of a type or method say; what stands in an interface needs none. */
    static Visibility declaredVisibility(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean inInterface = member.getEnclosingElement() instanceof TypeElement outer
                && outer.getKind().isInterface();
        if (inInterface || modifiers.contains(Modifier.PUBLIC)) {
            return Visibility.PUBLIC;
        }
        if (modifiers.contains(Modifier.PRIVATE)) {
            return Visibility.PRIVATE;
        }
        return modifiers.contains(Modifier.PROTECTED) ? Visibility.PROTECTED : Visibility.PACKAGE;
    }

    /** Where a method stands, told by its name and erased parameter types. */
    static Place place(ExecutableElement method) {
        return Place.of(ref(owner(method))).member(signature(method));
    }

    static String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> erased(parameter.asType()))
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    private static String erased(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            return ((TypeElement) ((DeclaredType) type).asElement())
                    .getQualifiedName()
                    .toString();
        }
        if (type instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        if (type instanceof TypeVariable variable) {
            return erased(variable.getUpperBound());
        }
        if (type instanceof IntersectionType intersection) {
            return erased(intersection.getBounds().get(0));
        }
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }
}
