package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import java.util.List;

/** The policy set that is looked at, with what every check asks of it. */
record Scope(PolicySet set, Surroundings surroundings, Lineage lineage, Types types) {

    static Scope of(PolicySet set, Surroundings surroundings) {
        Lineage lineage = new Lineage(set);
        return new Scope(set, surroundings, lineage, new Types(lineage.policies()));
    }

    /** The scope of an ancestor, as it is looked at itself. */
    Scope of(Policy ancestor) {
        return of(lineage.setOf(ancestor), surroundings);
    }

    Policy policy() {
        return set.policy();
    }

    /** All policies of the set, ancestors first. */
    List<Policy> policies() {
        return lineage.policies();
    }
}
