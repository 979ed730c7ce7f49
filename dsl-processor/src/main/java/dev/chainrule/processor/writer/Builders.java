package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which builders of facts does generated code offer to tests: those of a policy, and of the policies above it? */
final class Builders {

    /**
     * One builder.
     *
     * @param owner the {@code …Facts} in which it is
     * @param facts what it builds, and how it begins
     */
    record Builder(ClassRef owner, FactsNames.Facts facts) {

        NamedType type() {
            return facts.type();
        }

        /** The record that it builds. */
        ClassRef record() {
            return new ClassRef(owner.packageName(), owner.nestedName() + "." + facts.record());
        }
    }

    private final SnippetTypes types;
    private final Map<ClassRef, Builder> builders = new HashMap<>();
    private final List<ClassRef> owners = new ArrayList<>();

    /**
     * The builders of a policy.
     *
     * @param ancestors the policies above it: they have the facts of their own parties and transactions
     */
    Builders(BoundPolicy bound, List<Policy> ancestors, SnippetTypes types) {
        this.types = types;
        add(bound.policy(), FactsNames.of(bound));
        for (Policy ancestor : ancestors) {
            add(ancestor, FactsNames.of(ancestor, bound.types(), above(ancestor, ancestors)));
        }
    }

    /** That of a type, if there is one that can be seen. */
    Optional<Builder> find(ClassRef type) {
        return Optional.ofNullable(builders.get(type));
    }

    /** The call that begins it: {@code CspProgramFacts.sale()}. */
    String start(Builder builder) {
        return types.of(builder.owner()) + "." + builder.facts().factory() + "()";
    }

    /** The generated types in which builders are. */
    List<ClassRef> owners() {
        return List.copyOf(owners);
    }

    private void add(Policy policy, List<FactsNames.Facts> facts) {
        ClassRef owner = Generated.FACTS.of(policy.ref());
        owners.add(owner);
        for (FactsNames.Facts one : facts) {
            boolean visible = types.isVisible(policy.visibility(), owner)
                    && types.isVisible(one.type().visibility(), one.type().ref());
            if (visible) {
                builders.putIfAbsent(one.type().ref(), new Builder(owner, one));
            }
        }
    }

    /** The types that policies above an ancestor know. */
    private static List<ClassRef> above(Policy ancestor, List<Policy> ancestors) {
        Set<ClassRef> above = new HashSet<>();
        List<ClassRef> open = new ArrayList<>(ancestor.parents());
        while (!open.isEmpty()) {
            ClassRef next = open.remove(open.size() - 1);
            if (above.add(next)) {
                ancestors.stream()
                        .filter(policy -> policy.ref().equals(next))
                        .forEach(policy -> open.addAll(policy.parents()));
            }
        }
        return ancestors.stream()
                .filter(policy -> above.contains(policy.ref()))
                .flatMap(policy -> policy.types().stream())
                .map(NamedType::ref)
                .toList();
    }
}
