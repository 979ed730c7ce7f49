package dev.chainrule.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type that a policy declares or names, as far as a policy can ask about it.
 *
 * @param kind what it was declared as
 * @param visibility the narrowest of its own and of the types around it
 * @param permitted the types that it permits directly below it, if it is sealed; otherwise none
 * @param party what the field calls this party, where it is one
 * @param transaction whether it is a transaction
 * @param supertypes all types above it, each once: in declared order, depth first, those above before those below,
 *     without {@code Object}
 * @param accessors its instance methods: inherited ones first, in the order of {@code supertypes}, each signature once
 *     with the most specific declaration; methods that take arguments are listed too
 */
public record NamedType(
        ClassRef ref,
        Kind kind,
        Visibility visibility,
        boolean generic,
        List<ClassRef> permitted,
        Optional<String> party,
        boolean transaction,
        List<ClassRef> supertypes,
        List<Accessor> accessors,
        Place place) {

    /** What a type was declared as. */
    public enum Kind {
        INTERFACE,
        CLASS,
        RECORD,
        ENUM,
        ANNOTATION
    }

    /** Who can see a declaration, from everyone to nobody else. */
    public enum Visibility {
        PUBLIC,
        PROTECTED,
        PACKAGE,
        PRIVATE
    }

    public boolean sealed() {
        return !permitted.isEmpty();
    }

    /** Whether an object of this type is always one of the other. */
    public boolean isBelow(ClassRef other) {
        return ref.equals(other) || supertypes.contains(other);
    }

    /** Whether what is generated beside another type can name it: not what is private, or what only another package sees. */
    public boolean canBeNamedBeside(ClassRef other) {
        return visibility == Visibility.PUBLIC
                || (visibility != Visibility.PRIVATE && ref.packageName().equals(other.packageName()));
    }

    /** What the field calls a party of this type, or the type's own name in words. */
    public String label() {
        return party.filter(label -> !label.isBlank()).orElseGet(ref::inWords);
    }

    /**
     * This description of a type, or another of the same type where only that one has seen the annotations, with the accessors of both:
     * a policy in a jar may have seen an earlier version of it.
     */
    public NamedType orMarked(NamedType other) {
        return isMarked() || !other.isMarked() ? withAccessorsOf(other) : other.withAccessorsOf(this);
    }

    /** This description, with the accessors that only another of the same type has. */
    public NamedType withAccessorsOf(NamedType other) {
        List<Accessor> more = other.accessors.stream()
                .filter(accessor -> accessor(accessor.name()).isEmpty())
                .toList();
        return more.isEmpty()
                ? this
                : withAccessors(Stream.concat(accessors.stream(), more.stream()).toList());
    }

    private boolean isMarked() {
        return party.isPresent() || transaction || accessors.stream().anyMatch(Accessor::effectiveDate);
    }

    /** Those of the types that are below none of the others. */
    public static List<NamedType> highest(List<NamedType> types) {
        return types.stream()
                .filter(type ->
                        types.stream().noneMatch(other -> !other.ref.equals(type.ref) && type.isBelow(other.ref)))
                .toList();
    }

    /** The same type with these accessors. */
    public NamedType withAccessors(List<Accessor> others) {
        return new NamedType(ref, kind, visibility, generic, permitted, party, transaction, supertypes, others, place);
    }

    /** The same type as one that is neither a party nor a transaction, whatever it is elsewhere. */
    public NamedType withoutRole() {
        return new NamedType(
                ref, kind, visibility, generic, permitted, Optional.empty(), false, supertypes, accessors, place);
    }

    /** Whether objects of it have a default method that answers an accessor, so that applications need not tell it. */
    public boolean answers(String accessor) {
        return kind == Kind.INTERFACE
                && accessor(accessor).filter(found -> !found.isFact()).isPresent();
    }

    /** The method of this name that takes no arguments. */
    public Optional<Accessor> accessor(String name) {
        return accessors.stream()
                .filter(accessor -> accessor.name().equals(name) && accessor.parameters() == 0)
                .findFirst();
    }
}
