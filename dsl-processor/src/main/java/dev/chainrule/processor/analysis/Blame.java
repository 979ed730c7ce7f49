package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import java.util.List;

/** Where is a finding told that several declarations bring about together? */
public final class Blame {

    private Blame() {}

    /** The first place that the policy's author can edit; the whole policy, where only its parents together are to blame. */
    public static Place place(List<Place> places, PolicySet set) {
        return places.stream()
                .filter(place -> set.ancestors().stream().noneMatch(ancestor -> declares(ancestor, place.type())))
                .findFirst()
                .orElseGet(() -> set.policy().place().annotation("Policy"));
    }

    private static boolean declares(Policy policy, ClassRef type) {
        return policy.ref().equals(type)
                || type.isNestedIn(policy.ref())
                || policy.types().stream().anyMatch(known -> known.ref().equals(type));
    }
}
