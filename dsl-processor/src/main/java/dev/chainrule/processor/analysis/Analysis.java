package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundPolicy;
import java.util.List;

/**
 * What was found out about a policy.
 *
 * @param findings to be told to its author; what is wrong in a parent is told there and not here
 * @param bound the policy with its rules bound; where the policy is not sound, only what a stub needs: its well-formed
 *     chains and types, and no checks
 * @param sound whether nothing is wrong in the whole policy set, so that a validator can be written
 */
public record Analysis(List<Finding> findings, BoundPolicy bound, boolean sound) {}
