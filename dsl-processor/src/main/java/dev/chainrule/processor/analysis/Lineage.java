package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who descends from whom among the policies of a set? */
final class Lineage {

    private final List<Policy> policies;
    private final Map<ClassRef, Policy> byName = new HashMap<>();
    private final Map<ClassRef, Set<ClassRef>> above = new HashMap<>();

    Lineage(PolicySet set) {
        List<Policy> all = new ArrayList<>(set.ancestors());
        all.add(set.policy());
        policies = List.copyOf(all);
        policies.forEach(policy -> byName.put(policy.ref(), policy));
        // Ancestors come first, so that those of each policy's parents are known already.
        for (Policy policy : policies) {
            Set<ClassRef> ancestors = new HashSet<>();
            for (ClassRef parent : policy.parents()) {
                if (byName.containsKey(parent)) {
                    ancestors.add(parent);
                    ancestors.addAll(above.getOrDefault(parent, Set.of()));
                }
            }
            above.put(policy.ref(), ancestors);
        }
    }

    /** All policies, ancestors first. */
    List<Policy> policies() {
        return policies;
    }

    boolean isAbove(ClassRef ancestor, ClassRef descendant) {
        return above.getOrDefault(descendant, Set.of()).contains(ancestor);
    }

    List<Policy> ancestors(ClassRef policy) {
        return policies.stream().filter(other -> isAbove(other.ref(), policy)).toList();
    }

    /** The policy sets of all ancestors, as they were when each was compiled. */
    PolicySet setOf(Policy policy) {
        return new PolicySet(policy, ancestors(policy.ref()));
    }

    /** The policy whose decision types it uses: its own, or those of the first policy that it extends. */
    ClassRef decisions(Policy policy) {
        Optional<Policy> first = policy.parents().stream()
                .filter(byName::containsKey)
                .map(byName::get)
                .findFirst();
        return first.map(this::decisions).orElse(policy.ref());
    }
}
