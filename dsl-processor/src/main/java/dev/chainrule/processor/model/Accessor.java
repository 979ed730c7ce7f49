package dev.chainrule.processor.model;

import java.util.List;

/**
 * An instance method of a party, of a transaction or of a type above one, as declared.
 *
 * @param parameters how many arguments it takes; a fact takes none
 * @param isAbstract false for a default method, which is derived from facts and no fact itself
 * @param generic whether it has type parameters of its own
 * @param nullable whether an annotation named {@code Nullable} stands on it or on its type
 * @param effectiveDate whether {@code @EffectiveDate} stands on it
 * @param thrown the checked exceptions it declares, by canonical name
 * @param visibility who can call it and see all types that its type names
 * @param declaredIn the interface that declares it
 */
public record Accessor(
        String name,
        JavaType type,
        int parameters,
        boolean isAbstract,
        boolean generic,
        boolean nullable,
        boolean effectiveDate,
        List<String> thrown,
        NamedType.Visibility visibility,
        ClassRef declaredIn,
        Place place) {

    /** Whether it is called without arguments and answers something. */
    public boolean isReadable() {
        return parameters == 0 && !generic && !type.equals(new JavaType.Primitive("void"));
    }

    /** Whether a Java source can call it: other languages have names that none can write. */
    public boolean isCallable() {
        return Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    /** Whether applications provide it: an abstract accessor. */
    public boolean isFact() {
        return isAbstract && isReadable();
    }

    /** Whether a rule that reads it demands that it is there. */
    public boolean isRequired() {
        return isFact() && !needNotBeThere();
    }

    /** Whether rules have a way to learn that the answer is missing, or it never is. */
    public boolean needNotBeThere() {
        return type.isPrimitive() || nullable || type.isOptional();
    }

    /** The same accessor as one that applications provide. */
    public Accessor asFact() {
        return new Accessor(
                name, type, parameters, true, generic, nullable, effectiveDate, thrown, visibility, declaredIn, place);
    }

    /** The same accessor, with what annotations say of it elsewhere. */
    public Accessor withAnnotationsOf(Accessor other) {
        return new Accessor(
                name,
                type,
                parameters,
                isAbstract,
                generic,
                nullable || other.nullable,
                effectiveDate || other.effectiveDate,
                thrown,
                visibility,
                declaredIn,
                place);
    }
}
