package dev.chainrule.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The constants of an enum that rules compare, as they were when the policy was compiled.
 *
 * @param constants in order of declaration
 * @param elsewhere whether it is declared outside the policy's own source, so that it may have other constants at run time
 */
public record Enumeration(ClassRef type, List<String> constants, boolean elsewhere) {

    /** Begins the names of constants that might be there, as no constant in Java is called. */
    private static final String OTHER = "#";

    /** How many others there might be before each constant; after the last there may be any number. */
    private static final int OTHERS = 8;

    /** The same as it might be one day: with other constants before, between and after those that are known. */
    public Enumeration withOthers() {
        List<String> more = new ArrayList<>();
        for (String constant : constants) {
            for (int i = 0; i < OTHERS; i++) {
                more.add(OTHER + more.size());
            }
            more.add(constant);
        }
        return new Enumeration(type, List.copyOf(more), elsewhere);
    }

    /** Whether there may be other constants than these. */
    public boolean isOpen() {
        return constants.stream().anyMatch(constant -> constant.startsWith(OTHER));
    }
}
