package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.ClassRef;
import java.util.Optional;
import java.util.Set;

/**
 * What the compilation around a policy means for what is generated for it.
 *
 * @param version the version of Chainrule, which the travelling model names
 * @param generated whether the code may name {@code javax.annotation.processing.Generated}, which its module may not read
 * @param shadowed simple names of {@code java.lang}, such as {@code String}, that other types of the policy's package have
 * @param overloaded the methods of the policy and its ancestors that share their name with another: type and name, as in {@code
 *     trade.Fruit.ripe}
 * @param members the types that are nested in parties, in transactions and in types above them, whose names records of facts inherit
 * @param fingerprint that of an older policy, if this one is proven to decide as that one did
 */
public record Options(
        String version,
        boolean generated,
        Set<String> shadowed,
        Set<String> overloaded,
        Set<ClassRef> members,
        Optional<String> fingerprint) {

    public Options(
            String version, boolean generated, Set<String> shadowed, Set<String> overloaded, Set<ClassRef> members) {
        this(version, generated, shadowed, overloaded, members, Optional.empty());
    }

    /** The same for a policy that has the fingerprint of an older one, if there is one. */
    public Options withFingerprint(Optional<String> inherited) {
        return new Options(version, generated, shadowed, overloaded, members, inherited);
    }
}
