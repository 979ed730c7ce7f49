package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which types does a policy set know, and which of them are its parties and transactions? */
final class Types {

    private final Map<ClassRef, NamedType> known = new LinkedHashMap<>();
    private final Set<ClassRef> asked = new HashSet<>();
    private final Map<JavaType, Slot> slots = new HashMap<>();
    private final List<NamedType> parties;
    private final List<NamedType> transactions;

    Types(List<Policy> policies) {
        // What a class file shows of a party lacks its annotations, so the declaration that has them counts.
        policies.stream()
                .flatMap(policy -> policy.types().stream())
                .forEach(type -> known.merge(type.ref(), type, NamedType::orMarked));
        Set<ClassRef> named = named(policies);
        parties = known.values().stream()
                .filter(type -> type.party().isPresent() && isOwn(type.ref(), policies, named))
                .toList();
        transactions = known.values().stream()
                .filter(type -> type.transaction() && isOwn(type.ref(), policies, named))
                .toList();
        // Whatever they are in another policy, they have no part in these.
        known.replaceAll((ref, type) -> isOwn(ref, policies, named) ? type : type.withoutRole());
        policies.stream()
                .flatMap(policy -> policy.asked().stream())
                .filter(type -> !known.containsKey(type.ref()))
                .forEach(type -> {
                    known.put(type.ref(), type.withoutRole());
                    asked.add(type.ref());
                });
    }

    private static boolean isOwn(ClassRef type, List<Policy> policies, Set<ClassRef> named) {
        return named.contains(type) || policies.stream().anyMatch(policy -> type.isNestedIn(policy.ref()));
    }

    /** The types of the parameters of all chains, rules, givens and guarantees. */
    private static Set<ClassRef> named(List<Policy> policies) {
        Set<ClassRef> named = new HashSet<>();
        policies.stream()
                .flatMap(policy -> Stream.concat(
                        policy.chains().stream().map(chain -> chain.method()),
                        policy.rules().stream().map(rule -> rule.method())))
                .flatMap(method -> method.signature().parameterTypes().stream())
                .flatMap(type -> Stream.concat(type.declared().stream(), type.listElement().stream()))
                .forEach(named::add);
        return named;
    }

    /** The party types, in order of first mention. */
    List<NamedType> parties() {
        return parties;
    }

    List<NamedType> transactions() {
        return transactions;
    }

    List<NamedType> all() {
        return List.copyOf(known.values());
    }

    /** A type that a policy declares or names, or one above, whatever rules ask. */
    Optional<NamedType> declared(ClassRef ref) {
        return find(ref).filter(type -> !asked.contains(ref));
    }

    Optional<NamedType> find(ClassRef ref) {
        return Optional.ofNullable(known.get(ref));
    }

    /** Where an accessor is told of; one from the JDK, such as that of {@code Comparable}, where a type takes it over. */
    Place place(Accessor accessor, NamedType type) {
        return find(accessor.declaredIn()).isPresent() ? accessor.place() : type.place();
    }

    boolean isParty(ClassRef ref) {
        return parties.stream().anyMatch(party -> party.ref().equals(ref));
    }

    boolean isTransaction(ClassRef ref) {
        return transactions.stream().anyMatch(transaction -> transaction.ref().equals(ref));
    }

    List<NamedType> partiesBelow(ClassRef ref) {
        return parties.stream().filter(party -> party.isBelow(ref)).toList();
    }

    List<NamedType> transactionsBelow(ClassRef ref) {
        return transactions.stream()
                .filter(transaction -> transaction.isBelow(ref))
                .toList();
    }

    boolean isBelow(ClassRef lower, ClassRef upper) {
        return lower.equals(upper)
                || find(lower).filter(type -> type.isBelow(upper)).isPresent();
    }

    /** The accessors of a transaction's effective date: one, none, or by mistake several. */
    List<Accessor> effectiveDates(ClassRef transaction) {
        return find(transaction).stream()
                .flatMap(type -> type.accessors().stream())
                .filter(accessor -> isEffectiveDate(transaction, accessor.name()))
                .filter(accessor -> accessor.parameters() == 0 || accessor.effectiveDate())
                .toList();
    }

    /** An accessor that is declared again, or seen in a class file, keeps the annotation that it has further up. */
    private boolean isEffectiveDate(ClassRef transaction, String accessor) {
        NamedType type = known.get(transaction);
        return type != null
                && Stream.concat(Stream.of(type.ref()), type.supertypes().stream())
                        .flatMap(ref -> find(ref).stream())
                        .flatMap(above -> above.accessors().stream())
                        .anyMatch(found -> found.name().equals(accessor) && found.effectiveDate());
    }

    /** What the field calls a party of this type, or the type's own name in words. */
    String label(ClassRef ref) {
        return find(ref).map(NamedType::label).orElseGet(ref::inWords);
    }

    /** What a parameter of this type asks for. */
    Slot slot(JavaType type) {
        return slots.computeIfAbsent(type, asked -> Slot.of(asked, this));
    }
}
