package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which type of a policy stands for which of an older one? What is nested in the older one, or in a policy that only the older one extends,
 * is what is nested under the same name in the one that took its place, or else in another that only the newer one extends. No two are the
 * same.
 */
final class Counterparts implements UnaryOperator<ClassRef> {

    private final Map<ClassRef, ClassRef> counterparts = new HashMap<>();
    private final Map<ClassRef, ClassRef> successors;
    private final Set<ClassRef> known;
    private final Set<ClassRef> free;

    Counterparts(Edition now, Edition before) {
        successors = successors(now, before);
        known = types(before);
        List<ClassRef> older = types(before).stream()
                .filter(type -> successors.keySet().stream().anyMatch(type::isNestedIn))
                .toList();
        free = types(now);
        types(before).stream().filter(type -> !older.contains(type)).forEach(free::remove);
        pair(older, successors.keySet(), policy -> Stream.of(successors.get(policy)));
        pair(older, successors.keySet(), policy -> policies(now).stream());
        counterparts.put(before.set().policy().ref(), now.set().policy().ref());
    }

    /** Pairs each type that has no counterpart yet with the first that is free in what took the place of the policy around it. */
    private void pair(
            List<ClassRef> types, Set<ClassRef> policies, Function<ClassRef, Stream<ClassRef>> inPlaceOfPolicy) {
        for (ClassRef type : types) {
            if (!counterparts.containsKey(type)) {
                policies.stream()
                        .filter(type::isNestedIn)
                        .flatMap(policy -> inPlaceOfPolicy.apply(policy).map(other -> inPlace(type, policy, other)))
                        .filter(free::contains)
                        .findFirst()
                        .ifPresent(counterpart -> {
                            free.remove(counterpart);
                            counterparts.put(type, counterpart);
                        });
            }
        }
    }

    @Override
    public ClassRef apply(ClassRef type) {
        return known.contains(type) ? counterparts.getOrDefault(type, type) : inPlace(type);
    }

    /** A class that is no type of the policy, but that a rule asks, is by the same name in what took its policy's place. */
    private ClassRef inPlace(ClassRef type) {
        return Optional.ofNullable(counterparts.get(type))
                .or(() -> successors.entrySet().stream()
                        .filter(successor -> type.isNestedIn(successor.getKey()))
                        .map(successor -> inPlace(type, successor.getKey(), successor.getValue()))
                        .findFirst())
                .orElse(type);
    }

    /**
     * For each policy of the older set that the newer one does not have the one that took its place: of those above, the one of the same
     * simple name, or else the one that comes as far down.
     */
    private static Map<ClassRef, ClassRef> successors(Edition now, Edition before) {
        List<ClassRef> newer = new ArrayList<>(policies(now));
        List<ClassRef> older = new ArrayList<>(policies(before));
        newer.removeAll(policies(before));
        older.removeAll(policies(now));
        Map<ClassRef, ClassRef> successors = new LinkedHashMap<>();
        for (int i = 0; i < older.size(); i++) {
            ClassRef policy = older.get(i);
            ClassRef inPlace = newer.isEmpty() ? policy : newer.get(Math.min(i, newer.size() - 1));
            successors.put(
                    policy,
                    i == 0
                            ? inPlace
                            : newer.stream()
                                    .skip(1)
                                    .filter(other -> other.simpleName().equals(policy.simpleName()))
                                    .findFirst()
                                    .orElse(inPlace));
        }
        return successors;
    }

    /** The policy itself, and those above it, the nearest first. */
    private static List<ClassRef> policies(Edition edition) {
        List<ClassRef> policies = new ArrayList<>();
        edition.set().ancestors().stream().map(Policy::ref).forEach(policy -> policies.add(0, policy));
        policies.add(0, edition.set().policy().ref());
        return policies;
    }

    private static Set<ClassRef> types(Edition edition) {
        Set<ClassRef> types = new LinkedHashSet<>();
        edition.bound().types().stream().map(NamedType::ref).forEach(types::add);
        edition.bound().enumerations().stream().map(Enumeration::type).forEach(types::add);
        return types;
    }

    /** The type that is nested in the other policy as this one is in the first. */
    private static ClassRef inPlace(ClassRef type, ClassRef policy, ClassRef other) {
        String nested = type.nestedName().substring(policy.nestedName().length());
        return new ClassRef(other.packageName(), other.nestedName() + nested);
    }
}
