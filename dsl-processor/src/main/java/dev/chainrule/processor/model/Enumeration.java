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

    /** The same with one more constant, whose name no constant in Java can have. */
    public Enumeration withAnother() {
        List<String> more = new ArrayList<>(constants);
        more.add("");
        return new Enumeration(type, List.copyOf(more), elsewhere);
    }
}
