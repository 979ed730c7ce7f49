package dev.chainrule.processor.writer;

import com.palantir.javapoet.NameAllocator;

/**
 * Which names are still free in a scope? JavaPoet's own count of what it gave asks for a random number for each name, and with the first
 * one for all that a JVM has of security.
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

    /** The same names are taken; what either takes from now on is still free for the other. */
    FreeNames copy() {
        return new FreeNames(allocator.clone(), given);
    }
}
