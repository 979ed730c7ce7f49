package dev.chainrule.processor.model;

import java.util.List;

/**
 * A policy together with the policies above it.
 *
 * @param policy the policy itself
 * @param ancestors all policies above it, each once: in declared order, depth first, those above before those below
 */
public record PolicySet(Policy policy, List<Policy> ancestors) {}
