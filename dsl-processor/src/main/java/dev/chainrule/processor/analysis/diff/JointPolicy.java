package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is a policy together with an older one? Both see the same parties, which tell the facts that either asks for. */
final class JointPolicy {

    private JointPolicy() {}

    static BoundPolicy of(BoundPolicy now, BoundPolicy before, List<BoundChain> chains) {
        List<Rule> rules =
                Stream.concat(now.rules().stream(), before.rules().stream()).toList();
        return new BoundPolicy(
                now.policy(),
                now.decisions(),
                chains,
                rules,
                types(now.types(), before.types()),
                enumerations(now.enumerations(), before.enumerations()),
                now.inherited());
    }

    private static List<NamedType> types(List<NamedType> now, List<NamedType> before) {
        Map<ClassRef, NamedType> types = new LinkedHashMap<>();
        now.forEach(type -> types.put(type.ref(), type));
        before.forEach(type -> types.merge(type.ref(), type, NamedType::withAccessorsOf));
        return List.copyOf(types.values());
    }

    private static List<Enumeration> enumerations(List<Enumeration> now, List<Enumeration> before) {
        Map<ClassRef, Enumeration> enumerations = new LinkedHashMap<>();
        now.forEach(found -> enumerations.put(found.type(), found));
        before.forEach(found -> enumerations.merge(found.type(), found, JointPolicy::both));
        return List.copyOf(enumerations.values());
    }

    private static Enumeration both(Enumeration now, Enumeration before) {
        return new Enumeration(now.type(), merged(now.constants(), before.constants()), now.elsewhere());
    }

    /** All of them, as each of the two has them in order; those that both have stand in the same order in both. */
    private static List<String> merged(List<String> now, List<String> before) {
        List<String> merged = new ArrayList<>();
        int next = 0;
        for (String constant : now) {
            int there = before.indexOf(constant);
            if (there >= 0) {
                merged.addAll(before.subList(Math.min(next, there), there));
                next = there + 1;
            }
            merged.add(constant);
        }
        merged.addAll(before.subList(next, before.size()));
        return List.copyOf(merged);
    }
}
