package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What does a message call a party, as far as its place and the rule tell without the object? */
final class Labels {

    private final Map<ClassRef, NamedType> parties = new HashMap<>();

    Labels(BoundPolicy bound) {
        bound.types().stream()
                .filter(type -> type.party().isPresent())
                .forEach(type -> parties.putIfAbsent(type.ref(), type));
    }

    /** The label of the only party type that may stand there, or that the rule can be about there; nothing where there are several. */
    Optional<String> of(Position position, Binding binding) {
        if (!position.isAbstract()) {
            return Optional.of(position.label());
        }
        return binding.when().size() == 1 ? only(position, binding.when().get(0)) : Optional.empty();
    }

    private Optional<String> only(Position position, ClassRef type) {
        boolean hasLower = position.alternatives().stream()
                .anyMatch(other -> !other.equals(type) && party(other).isBelow(type));
        return hasLower ? Optional.empty() : party(type).party();
    }

    private NamedType party(ClassRef type) {
        return Objects.requireNonNull(parties.get(type));
    }
}
