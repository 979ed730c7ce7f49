package dev.chainrule.processor.random;

import java.util.List;

/**
 * A type of value in a random policy.
 *
 * @param name as a source names it
 * @param inner what is inside, where something is
 */
record Sort(Base base, String name, List<Sort> inner) {

    /** What can be done with a value. */
    enum Base {
        TRUTH,
        WHOLE,
        TEXT,
        DATE,
        CHOICE,
        MAYBE,
        SET,
        LIST,
        THING,
        BODY
    }

    static final Sort TRUTH = new Sort(Base.TRUTH, "boolean", List.of());
    static final Sort BOXED_TRUTH = new Sort(Base.TRUTH, "Boolean", List.of());
    static final Sort INT = new Sort(Base.WHOLE, "int", List.of());
    static final Sort LONG = new Sort(Base.WHOLE, "long", List.of());
    static final Sort SHORT = new Sort(Base.WHOLE, "short", List.of());
    static final Sort BYTE = new Sort(Base.WHOLE, "byte", List.of());
    static final Sort CHAR = new Sort(Base.WHOLE, "char", List.of());
    static final Sort INTEGER = new Sort(Base.WHOLE, "Integer", List.of());
    static final Sort BOXED_LONG = new Sort(Base.WHOLE, "Long", List.of());
    static final Sort BOXED_SHORT = new Sort(Base.WHOLE, "Short", List.of());
    static final Sort CHARACTER = new Sort(Base.WHOLE, "Character", List.of());
    static final Sort TEXT = new Sort(Base.TEXT, "String", List.of());
    static final Sort DATE = new Sort(Base.DATE, "LocalDate", List.of());

    /** A method's body, which answers with a truth. */
    static final Sort BODY = new Sort(Base.BODY, "", List.of());

    static Sort choice(String name) {
        return new Sort(Base.CHOICE, name, List.of());
    }

    static Sort thing(String name) {
        return new Sort(Base.THING, name, List.of());
    }

    static Sort maybe(Sort inner) {
        return new Sort(Base.MAYBE, "Optional<" + inner.name + ">", List.of(inner));
    }

    static Sort set(Sort element) {
        return new Sort(Base.SET, "Set<" + element.name + ">", List.of(element));
    }

    static Sort list(Sort element) {
        return new Sort(Base.LIST, "List<" + element.name + ">", List.of(element));
    }

    boolean isPrimitive() {
        return base != Base.BODY && Character.isLowerCase(name.charAt(0));
    }

    /** Whether it is the box of a primitive type. */
    boolean isBoxed() {
        return (base == Base.TRUTH || base == Base.WHOLE) && !isPrimitive();
    }

    Sort only() {
        return inner.get(0);
    }

    /** Whether an {@code int} holds it without a cast. */
    boolean fitsInt() {
        return base == Base.WHOLE && !this.equals(LONG) && !this.equals(BOXED_LONG);
    }
}
