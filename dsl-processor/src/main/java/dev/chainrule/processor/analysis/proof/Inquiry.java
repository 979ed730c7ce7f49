package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Blame;
import dev.chainrule.processor.analysis.KnownParties;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Verdict;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every question about a policy begins with.
 *
 * @param constants on which constants of enums an answer hangs
 * @param cases the chains in their eras, and which of them can be permitted
 * @param parties those that each policy above this one knows, with all above it
 * @param snippet tells a request in Java that makes it again
 */
record Inquiry(
        BoundPolicy bound,
        PolicySet set,
        Oracle oracle,
        KnownConstants constants,
        LivingCases cases,
        Map<ClassRef, Set<ClassRef>> parties,
        Function<Request, String> snippet) {

    static Inquiry of(BoundPolicy bound, PolicySet set, Oracle oracle, Function<Request, String> snippet) {
        List<Case> cases = bound.chains().stream()
                .flatMap(chain -> Case.of(chain).stream())
                .toList();
        Map<ClassRef, Set<ClassRef>> parties = new HashMap<>();
        for (Policy policy : set.ancestors()) {
            Set<ClassRef> above = withThoseAbove(policy, set);
            parties.put(
                    policy.ref(),
                    KnownParties.of(set.ancestors().stream()
                            .filter(other -> above.contains(other.ref()))
                            .toList()));
        }
        return new Inquiry(
                bound,
                set,
                oracle,
                new KnownConstants(oracle, bound),
                new LivingCases(oracle, cases),
                Map.copyOf(parties),
                snippet);
    }

    /** The same questions, put to another oracle. */
    Inquiry with(Oracle other) {
        return new Inquiry(bound, set, other, constants, cases, parties, snippet);
    }

    boolean isOwn(Rule rule) {
        return rule.policy().equals(set.policy().ref());
    }

    /** A request that was found, within a sentence, with the facts that a rule reads. */
    String sentence(Verdict.Possible found, Rule rule) {
        return new RequestWords(bound).of(found.request(), List.of(rule));
    }

    /** The same request in Java, on lines of its own. */
    String indented(Verdict.Possible found) {
        return "\n" + snippet.apply(found.request()).stripTrailing().indent(4);
    }

    /** The first place that the policy's author can edit. */
    Place place(List<Place> places) {
        return Blame.place(places, set);
    }

    /** Whether one policy above this one had all of these already, so that its own author was told. */
    boolean isInherited(BoundChain chain, Collection<Rule> rules) {
        return isInherited(List.of(chain), rules);
    }

    boolean isInherited(List<BoundChain> chains, Collection<Rule> rules) {
        Set<ClassRef> involved = new HashSet<>();
        chains.forEach(chain -> involved.addAll(declarers(chain)));
        rules.forEach(rule -> involved.add(rule.policy()));
        return set.ancestors().stream()
                .anyMatch(
                        policy -> withThoseAbove(policy, set).containsAll(involved) && knowsTheParties(policy, chains));
    }

    /** Whether as much is known of a rule as where it was declared: no type here has its own in the place of a method that it was read with. */
    boolean isSeenAsDeclared(Rule rule) {
        return rule.trusted().isEmpty()
                || Stream.concat(set.ancestors().stream(), Stream.of(set.policy()))
                        .flatMap(policy -> policy.rules().stream())
                        .anyMatch(declared -> declared.equals(rule));
    }

    /** Whether a policy knows all parties that may stand in chains: one of one's own may stand in a parent's chain. */
    private boolean knowsTheParties(Policy policy, List<BoundChain> chains) {
        Set<ClassRef> known = parties.getOrDefault(policy.ref(), Set.of());
        return chains.stream()
                .flatMap(chain -> chain.positions().stream())
                .allMatch(position -> known.containsAll(position.alternatives()));
    }

    /** The policies that declare a chain, or declare it again. */
    private List<ClassRef> declarers(BoundChain chain) {
        return Stream.concat(set.ancestors().stream(), Stream.of(set.policy()))
                .filter(policy -> policy.chains().stream()
                        .anyMatch(
                                other -> other.method().overrides(chain.chain().method())))
                .map(Policy::ref)
                .toList();
    }

    private static Set<ClassRef> withThoseAbove(Policy policy, PolicySet set) {
        Set<ClassRef> all = new HashSet<>(Set.of(policy.ref()));
        // Ancestors stand before their descendants, so going backwards meets everybody above.
        for (int i = set.ancestors().size() - 1; i >= 0; i--) {
            Policy above = set.ancestors().get(i);
            if (all.contains(above.ref())) {
                all.addAll(above.parents());
            }
        }
        return all;
    }
}
