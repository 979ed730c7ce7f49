package dev.chainrule.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Java type as a declaration names it, with what a writer needs to name it again. */
public sealed interface JavaType {

    /** A primitive type or {@code void}. */
    record Primitive(String keyword) implements JavaType {}

    /** A class or interface, with its type arguments, if any. */
    record Declared(ClassRef ref, List<JavaType> arguments) implements JavaType {}

    record Array(JavaType component) implements JavaType {}

    /** {@code ?}, {@code ? extends above} or {@code ? super below}. */
    record Wildcard(Optional<JavaType> above, Optional<JavaType> below) implements JavaType {}

    /** A type parameter of the method or type around it. */
    record Variable(String name) implements JavaType {}

    /** A name that no type has, at least not yet. */
    record Missing(String name) implements JavaType {}

    /** The class that this type names, if it is one. */
    default Optional<ClassRef> declared() {
        return this instanceof Declared type ? Optional.of(type.ref()) : Optional.empty();
    }

    /** The class of what it leads on to: its own, or that of what an {@code Optional} holds. */
    default Optional<ClassRef> leadsTo() {
        return isOptional()
                ? ((Declared) this).arguments().stream().findFirst().flatMap(JavaType::declared)
                : declared();
    }

    default boolean isOptional() {
        return is("java.util.Optional");
    }

    /** The element type, if this is a {@code java.util.List} of a class or interface. */
    default Optional<ClassRef> listElement() {
        return this instanceof Declared type
                        && type.ref().canonicalName().equals("java.util.List")
                        && type.arguments().size() == 1
                ? type.arguments().get(0).declared()
                : Optional.empty();
    }

    /** What an array, a set, an {@code Optional} or the like of it holds in the end, or else itself, if that is a class or interface. */
    default Optional<JavaType> innermost() {
        if (this instanceof Array array) {
            return array.component().innermost();
        } else if (this instanceof Wildcard wildcard) {
            return wildcard.above().flatMap(JavaType::innermost);
        } else if (this instanceof Declared declared) {
            return declared.arguments().size() == 1
                    ? declared.arguments().get(0).innermost()
                    : Optional.of(declared);
        }
        return Optional.empty();
    }

    /** All classes and interfaces that are named as its type arguments, however deep. */
    default Set<ClassRef> argumentTypes() {
        Set<ClassRef> types = new LinkedHashSet<>();
        if (this instanceof Declared declared) {
            for (JavaType argument : declared.arguments()) {
                argument.declared().ifPresent(types::add);
                types.addAll(argument.argumentTypes());
            }
        } else if (this instanceof Wildcard wildcard) {
            wildcard.above().flatMap(JavaType::declared).ifPresent(types::add);
            wildcard.above().ifPresent(above -> types.addAll(above.argumentTypes()));
        }
        return types;
    }

    default boolean isPrimitive() {
        return this instanceof Primitive;
    }

    default boolean is(String canonicalName) {
        return declared()
                .filter(ref -> ref.canonicalName().equals(canonicalName))
                .isPresent();
    }
}
