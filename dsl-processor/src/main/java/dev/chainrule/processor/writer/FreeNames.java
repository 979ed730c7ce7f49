package dev.chainrule.processor.writer;

import com.palantir.javapoet.NameAllocator;

/**
 * Which names are still free in a scope? JavaPoet tags each name with a random number where it is given no tag, and the first of those
 * loads the security providers of the JVM.
 */
final class FreeNames {

    private final NameAllocator allocator;

    private int given;

    FreeNames() {
        this(new NameAllocator(), 0);
    }

    private FreeNames(NameAllocator allocator, int given) {
        this.allocator = allocator;
        this.given = given;
    }

    /** Takes the wanted name, or one like it where that is taken or is no name. */
    String newName(String wanted) {
        given++;
        return allocator.newName(wanted, given);
    }

    /** Whether the name could be taken as it is. */
    boolean isFree(String wanted) {
        return copy().newName(wanted).equals(wanted);
    }

    /** The same names are taken; what either takes from now on is still free for the other. */
    FreeNames copy() {
        return new FreeNames(allocator.clone(), given);
    }
}
