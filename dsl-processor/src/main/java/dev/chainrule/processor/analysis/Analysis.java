package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundPolicy;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was found out about a policy.
 *
 * @param findings to be told to its author; what is wrong in a parent is told there and not here
 * @param bound the policy with its rules bound; where the policy is not sound, only what a stub needs: its well-formed
 *     chains and types, and no checks
 * @param sound whether nothing is wrong in the whole policy set, so that a validator can be written
 */
public record Analysis(List<Finding> findings, BoundPolicy bound, boolean sound) {

    /** What leaves no name for what is generated, or none that it could use for its policy. */
    private static final Set<Catalogue> NAMELESS =
            Set.of(Catalogue.POLICY_NOT_INTERFACE, Catalogue.POLICY_PRIVATE, Catalogue.NAME_TAKEN);

    /** Whether anything can be written for the policy, be it a stub: it would only bring errors of its own otherwise. */
    public boolean writable() {
        return findings.stream().noneMatch(finding -> NAMELESS.contains(finding.entry()));
    }

    /** The same with more findings; an error among them leaves the policy unsound. */
    public Analysis with(List<Finding> more) {
        List<Finding> all = Stream.concat(findings.stream(), more.stream()).toList();
        boolean errors = more.stream().anyMatch(found -> found.entry().severity() == Catalogue.Severity.ERROR);
        return new Analysis(all, bound, sound && !errors);
    }
}
