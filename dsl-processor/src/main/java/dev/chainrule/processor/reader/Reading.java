package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.PolicySet;
import java.util.List;
import java.util.Set;

/**
 * A policy with its ancestors, as far as they can be read.
 *
 * @param unreadable the policies above it whose models cannot be read
 * @param missing names in sources of this compilation, in the policy or above it, that no type has, at least not yet
 * @param missingInClassFiles such names in class files, of which the compiler may say nothing
 */
public record Reading(
        PolicySet set, List<Unreadable> unreadable, Set<String> missing, Set<String> missingInClassFiles) {

    /** Whether every type that is named exists. */
    public boolean isWhole() {
        return missing.isEmpty() && missingInClassFiles.isEmpty();
    }

    /**
     * A policy in a class file whose model cannot be read.
     *
     * @param writtenBy the version of Chainrule that wrote the model, as far as it can be told
     * @param reason half a sentence: {@code it ends too early}
     */
    public record Unreadable(ClassRef policy, String writtenBy, String reason) {}
}
