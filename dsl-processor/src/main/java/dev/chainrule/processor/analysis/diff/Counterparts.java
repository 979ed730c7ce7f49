package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which type of a policy stands for which of an older one? What is nested in the older one, or in a policy that only the older one extends,
 * is what is nested under the same name in the newer one, or else in one that the newer one extends.
 */
final class Counterparts implements UnaryOperator<ClassRef> {

    private final ClassRef now;
    private final ClassRef before;
    private final List<ClassRef> newer = new ArrayList<>();
    private final List<ClassRef> older = new ArrayList<>();
    private final Set<ClassRef> known = new HashSet<>();

    Counterparts(Edition now, Edition before) {
        this.now = now.set().policy().ref();
        this.before = before.set().policy().ref();
        now.set().ancestors().stream().map(Policy::ref).forEach(newer::add);
        newer.add(this.now);
        Collections.reverse(newer);
        Stream.concat(before.set().ancestors().stream(), Stream.of(before.set().policy()))
                .map(Policy::ref)
                .filter(ref -> !newer.contains(ref))
                .forEach(older::add);
        now.bound().types().stream().map(NamedType::ref).forEach(known::add);
        now.bound().enumerations().stream().map(Enumeration::type).forEach(known::add);
    }

    @Override
    public ClassRef apply(ClassRef type) {
        if (type.equals(before)) {
            return now;
        }
        return older.stream()
                .flatMap(policy -> within(type, policy).stream())
                .flatMap(nested -> newer.stream()
                        .map(policy -> new ClassRef(policy.packageName(), policy.nestedName() + nested))
                        .filter(known::contains))
                .findFirst()
                .orElse(type);
    }

    /** {@code .Partner}, if the type is that of the policy. */
    private static Optional<String> within(ClassRef type, ClassRef policy) {
        return type.packageName().equals(policy.packageName())
                        && type.nestedName().startsWith(policy.nestedName() + ".")
                ? Optional.of(type.nestedName().substring(policy.nestedName().length()))
                : Optional.empty();
    }
}
