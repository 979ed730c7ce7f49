package dev.chainrule.processor.model;

import java.util.List;

/**
 * A policy set with every question of binding answered: which rule is asked at which places of which chain. Writers
 * need nothing else.
 *
 * @param policy the policy itself
 * @param decisions the policy whose decision types are used: itself, or the first it extends, and so on upwards
 * @param chains all chains of the set, in chain order
 * @param rules the rules and givens of the set that are asked anywhere, in the order of checks
 * @param types every type that any policy of the set knows, by first mention, ancestors first, and then those that only facts lead to, or that are only tested for
 * @param enumerations the enums that bodies of the set compare, each once, by name
 * @param inherited the types that some ancestor declares or names, and those above
 */
public record BoundPolicy(
        Policy policy,
        ClassRef decisions,
        List<BoundChain> chains,
        List<Rule> rules,
        List<NamedType> types,
        List<Enumeration> enumerations,
        List<ClassRef> inherited) {

    /** Whether a default accessor says the effective date of a chain, so that applications do not. */
    public boolean isDateComputed(BoundChain chain) {
        return chain.isDateComputed((of, name) ->
                types.stream().filter(type -> type.ref().equals(of)).findFirst().flatMap(type -> type.accessor(name)));
    }

    /** The same with other enums. */
    public BoundPolicy withEnumerations(List<Enumeration> others) {
        return new BoundPolicy(policy, decisions, chains, rules, types, others, inherited);
    }
}
