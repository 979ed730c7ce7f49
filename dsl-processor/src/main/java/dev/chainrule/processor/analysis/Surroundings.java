package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the compilation knows beyond a policy and its parents.
 *
 * @param topLevelTypes the top-level types that people wrote and that are compiled now; none that was generated
 * @param policies the policies that are compiled now, in order of appearance; each is told of its own mistakes
 * @param older policies in class files that one of them replaces
 * @param unreadable policies in class files above the one looked at, whose models cannot be read
 * @param called the names of the methods that the source of the policy looked at calls with arguments, if that can be told
 * @param answeringNull the default accessors in that source that answer null, as far as it is written there
 * @param showsBodies whether the compiler shows method bodies, as javac does
 * @param baseline whether every policy is compared with an older release of its own
 */
public record Surroundings(
        List<ClassRef> topLevelTypes,
        List<ClassRef> policies,
        List<ClassRef> older,
        List<Unreadable> unreadable,
        Optional<Set<String>> called,
        List<Rule.Trusted> answeringNull,
        boolean showsBodies,
        boolean baseline) {

    /** Surroundings without a baseline, of a policy whose source is not there. */
    public Surroundings(
            List<ClassRef> topLevelTypes,
            List<ClassRef> policies,
            List<ClassRef> older,
            List<Unreadable> unreadable,
            boolean showsBodies) {
        this(topLevelTypes, policies, older, unreadable, Optional.empty(), List.of(), showsBodies, false);
    }

    /**
     * A policy in a jar whose model cannot be read.
     *
     * @param version the version of Chainrule that wrote it, as far as it can be told
     * @param reason in the words of a half sentence: {@code it ends too early}
     */
    public record Unreadable(ClassRef policy, String version, String reason) {}
}
