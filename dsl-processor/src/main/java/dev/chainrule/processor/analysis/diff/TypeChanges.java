package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.NamedType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Which types and facts came, went, or changed? */
final class TypeChanges {

    private final Map<ClassRef, NamedType> now;
    private final Map<ClassRef, NamedType> before;

    private TypeChanges(BoundPolicy now, BoundPolicy before) {
        this.now = Apart.types(now);
        this.before = Apart.types(before);
    }

    static void tell(BoundPolicy now, BoundPolicy before, Changes changes) {
        new TypeChanges(now, before).tell(changes);
        Map<ClassRef, List<String>> older =
                before.enumerations().stream().collect(Collectors.toMap(Enumeration::type, Enumeration::constants));
        changes.add(
                "enum",
                "has other constants",
                "have other constants",
                now.enumerations().stream()
                        .filter(known -> !older.getOrDefault(known.type(), known.constants())
                                .equals(known.constants()))
                        .map(known -> known.type().simpleName())
                        .toList());
    }

    private void tell(Changes changes) {
        changes.add("type", "is new", "are new", missing(now, before));
        changes.add("type", "is gone", "are gone", missing(before, now));
        changes.add(
                "type",
                "stands below others",
                "stand below others",
                common((type, older) -> !new HashSet<>(type.supertypes()).equals(new HashSet<>(older.supertypes()))));
        changes.add(
                "party",
                "is called otherwise",
                "are called otherwise",
                common((type, older) -> !type.party().equals(older.party())));
        changes.add("fact", "is new", "are new", facts(now, before, TypeChanges::isNoFact));
        changes.add("fact", "is gone", "are gone", facts(before, now, TypeChanges::isNoFact));
        changes.add("fact", "is of another type", "are of another type", facts(now, before, Apart::isOfAnotherType));
    }

    private static List<String> missing(Map<ClassRef, NamedType> types, Map<ClassRef, NamedType> among) {
        return types.keySet().stream()
                .filter(ref -> !among.containsKey(ref))
                .map(ClassRef::simpleName)
                .toList();
    }

    private List<String> common(BiPredicate<NamedType, NamedType> differ) {
        return now.values().stream()
                .filter(type -> Optional.ofNullable(before.get(type.ref()))
                        .filter(older -> differ.test(type, older))
                        .isPresent())
                .map(type -> type.ref().simpleName())
                .toList();
    }

    /** Facts of types that both have; one that is inherited there as well is told where it is declared. */
    private static List<String> facts(
            Map<ClassRef, NamedType> types, Map<ClassRef, NamedType> others, BiPredicate<Accessor, NamedType> which) {
        return types.values().stream()
                .flatMap(type -> Optional.ofNullable(others.get(type.ref())).stream()
                        .flatMap(other -> type.accessors().stream()
                                .filter(fact -> fact.declaredIn().equals(type.ref())
                                        || !other.supertypes().contains(fact.declaredIn()))
                                .filter(Accessor::isFact)
                                .filter(fact -> which.test(fact, other)))
                        .map(fact -> type.ref().simpleName() + "." + fact.name()))
                .toList();
    }

    private static boolean isNoFact(Accessor fact, NamedType of) {
        return of.accessor(fact.name()).filter(Accessor::isFact).isEmpty();
    }
}
