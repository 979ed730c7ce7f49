package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Answers;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kind of value is a fact, as its accessor is declared, and which facts does a type have? */
final class FactTypes {

    private static final Map<String, Size> SIZES = Map.of(
            "byte", Size.BYTE,
            "char", Size.CHAR,
            "short", Size.SHORT,
            "int", Size.INT,
            "long", Size.LONG,
            "java.lang.Byte", Size.BYTE,
            "java.lang.Character", Size.CHAR,
            "java.lang.Short", Size.SHORT,
            "java.lang.Integer", Size.INT,
            "java.lang.Long", Size.LONG);

    private final Map<ClassRef, NamedType> types = new LinkedHashMap<>();
    private final Literals literals;
    private final Set<Answers.Answer> unseen;

    FactTypes(BoundPolicy policy, Literals literals) {
        policy.types().forEach(type -> types.put(type.ref(), type));
        this.literals = literals;
        Answers answers = new Answers(policy.types());
        Stream<Rule> promised = policy.chains().stream()
                .flatMap(chain -> chain.guarantees().stream())
                .map(BoundChain.Check::rule);
        this.unseen = Stream.concat(policy.rules().stream(), promised)
                .flatMap(answers::to)
                .collect(Collectors.toSet());
    }

    /** Whether an object of a type answers an accessor by a default method that whoever read the rules saw, so that it is in them. */
    boolean isAnswered(ClassRef type, String accessor) {
        return find(type).filter(known -> known.answers(accessor)).isPresent()
                && unseen.stream()
                        .noneMatch(answer -> answer.name().equals(accessor)
                                && isBelow(type, answer.type().ref()));
    }

    boolean isBelow(ClassRef lower, ClassRef upper) {
        NamedType type = types.get(lower);
        return lower.equals(upper)
                || upper.canonicalName().equals("java.lang.Object")
                || (type != null && type.isBelow(upper));
    }

    /** Whether no object is of both types: a class has one class above it, and a record or an enum is of the types above it alone. */
    boolean areApart(ClassRef one, ClassRef other) {
        if (isBelow(one, other) || isBelow(other, one)) {
            return false;
        }
        NamedType.Kind kind = kind(one);
        NamedType.Kind otherKind = kind(other);
        return isFinal(kind)
                || isFinal(otherKind)
                || (kind == NamedType.Kind.CLASS && otherKind == NamedType.Kind.CLASS);
    }

    /** The types, of one of which every object of a sealed interface is; none where it may be of others that are not known. */
    List<ClassRef> permitted(ClassRef type) {
        Set<ClassRef> found = new LinkedHashSet<>();
        return sealed(type).isPresent() && areAllKnown(type, found) ? List.copyOf(found) : List.of();
    }

    private boolean areAllKnown(ClassRef type, Set<ClassRef> found) {
        Optional<NamedType> sealed = sealed(type);
        if (sealed.isPresent()) {
            return sealed.get().permitted().stream().allMatch(below -> areAllKnown(below, found));
        }
        found.add(type);
        return types.containsKey(type);
    }

    /** The type, if it is a sealed interface. Of a sealed class there may be objects that are of none below it. */
    private Optional<NamedType> sealed(ClassRef type) {
        return find(type).filter(known -> known.sealed() && known.kind() == NamedType.Kind.INTERFACE);
    }

    private NamedType.Kind kind(ClassRef type) {
        return find(type).map(NamedType::kind).orElse(NamedType.Kind.INTERFACE);
    }

    private static boolean isFinal(NamedType.Kind kind) {
        return kind == NamedType.Kind.RECORD || kind == NamedType.Kind.ENUM;
    }

    Optional<NamedType> find(ClassRef type) {
        return Optional.ofNullable(types.get(type));
    }

    Optional<Accessor> accessor(ClassRef type, String name) {
        return find(type).flatMap(known -> known.accessor(name));
    }

    /** Whether an accessor may answer null by the declaration of a type, or of any below it that an object may turn out to be of. */
    boolean isNullable(ClassRef type, String name) {
        return types.values().stream()
                .filter(known -> known.isBelow(type))
                .flatMap(known -> known.accessor(name).stream())
                .anyMatch(Accessor::nullable);
    }

    /** Whether what an accessor of a type tells, or of any below it that an object may turn out to be of, holds nothing twice. */
    boolean isSet(ClassRef type, String name) {
        List<Accessor> declared = accessor(type, name)
                .map(List::of)
                .orElseGet(() -> types.values().stream()
                        .filter(known -> known.isBelow(type))
                        .flatMap(known -> known.accessor(name).stream())
                        .toList());
        return !declared.isEmpty()
                && declared.stream().allMatch(found -> found.type().is("java.util.Set"));
    }

    /** The facts of a type, as far as the policy knows it; components of a record are facts too. */
    List<Accessor> facts(ClassRef type) {
        NamedType known = types.get(type);
        return known == null
                ? List.of()
                : known.accessors().stream().filter(Accessor::isFact).toList();
    }

    ValueType of(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            Size size = SIZES.get(primitive.keyword());
            if (size != null) {
                return new ValueType.Whole(size, false);
            }
            return primitive.keyword().equals("boolean") ? new ValueType.Truth(false) : new ValueType.Other(type);
        }
        return type instanceof JavaType.Declared declared ? declared(declared) : new ValueType.Other(type);
    }

    private ValueType declared(JavaType.Declared type) {
        String name = type.ref().canonicalName();
        Size size = SIZES.get(name);
        if (size != null) {
            return new ValueType.Whole(size, true);
        }
        return switch (name) {
            case "java.lang.Boolean" -> new ValueType.Truth(true);
            case "java.lang.String" -> new ValueType.Text();
            case "java.time.LocalDate" -> new ValueType.Date();
            case "java.util.Optional" -> new ValueType.Maybe(argument(type));
            case "java.util.Set", "java.util.List", "java.util.Collection" -> new ValueType.Many(argument(type));
            default -> object(type);
        };
    }

    /** What is held, as narrow as it is known. */
    private ValueType argument(JavaType.Declared type) {
        if (type.arguments().size() == 1 && type.arguments().get(0) instanceof JavaType.Wildcard wildcard) {
            return wildcard.above().map(this::of).orElseGet(() -> new ValueType.Other(wildcard));
        }
        return type.arguments().size() == 1
                ? of(type.arguments().get(0))
                : new ValueType.Other(new JavaType.Declared(new ClassRef("java.lang", "Object"), List.of()));
    }

    private ValueType object(JavaType.Declared type) {
        NamedType known = types.get(type.ref());
        if (literals.isEnumeration(type.ref())) {
            return new ValueType.Choice(type.ref());
        }
        if (known == null || known.kind() == NamedType.Kind.ENUM || known.generic()) {
            return new ValueType.Other(type);
        }
        return new ValueType.Thing(type.ref());
    }
}
