package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of which types is a value, and in which order do the constants of an enum stand? */
public final class Kinship {

    private final Map<ClassRef, NamedType> types = new HashMap<>();
    private final Map<ClassRef, List<String>> constants = new HashMap<>();

    public Kinship(List<NamedType> types, List<Enumeration> enumerations) {
        types.forEach(type -> this.types.put(type.ref(), type));
        enumerations.forEach(found -> constants.put(found.type(), found.constants()));
    }

    public static Kinship of(BoundPolicy policy) {
        return new Kinship(policy.types(), policy.enumerations());
    }

    Optional<NamedType> type(ClassRef ref) {
        return Optional.ofNullable(types.get(ref));
    }

    /** Whether an object has a default method that answers an accessor. */
    boolean answers(Value.Thing thing, String accessor) {
        return thing.types().stream().flatMap(type -> type(type).stream()).anyMatch(type -> type.answers(accessor));
    }

    /** Whether an object of one type is always one of the other. */
    public boolean isBelow(ClassRef lower, ClassRef upper) {
        NamedType known = types.get(lower);
        return lower.equals(upper) || (known != null && known.isBelow(upper));
    }

    /** Whether an object is of a type, by any of the types that it is declared to be of. */
    public boolean isA(Value.Thing thing, ClassRef type) {
        for (ClassRef declared : thing.types()) {
            if (isBelow(declared, type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is of a type; nothing where that can't be told. Null is of none. */
    Optional<Boolean> isA(Value value, ClassRef type) {
        if (value instanceof Value.Nothing) {
            return Optional.of(false);
        }
        if (type.canonicalName().equals("java.lang.Object")) {
            return Optional.of(true);
        }
        if (value instanceof Value.Thing thing) {
            return Optional.of(isA(thing, type));
        }
        return declared(value).filter(known -> isBelow(known, type)).map(known -> true);
    }

    private static Optional<ClassRef> declared(Value value) {
        if (value instanceof Value.Choice choice) {
            return Optional.of(choice.type());
        }
        if (value instanceof Value.Text) {
            return Optional.of(new ClassRef("java.lang", "String"));
        }
        if (value instanceof Value.Date) {
            return Optional.of(new ClassRef("java.time", "LocalDate"));
        }
        return value instanceof Value.Other other && other.type() instanceof JavaType.Declared type
                ? Optional.of(type.ref())
                : Optional.empty();
    }

    /** The place of a constant among those of its enum, if they are known. */
    Optional<Integer> ordinal(Value.Choice choice) {
        List<String> known = constants.getOrDefault(choice.type(), List.of());
        int at = known.indexOf(choice.constant());
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
