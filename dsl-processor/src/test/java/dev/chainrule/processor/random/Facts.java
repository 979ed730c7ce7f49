package dev.chainrule.processor.random;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What does an accessor answer in a random request? */
final class Facts {

    private final Dice dice;
    private final Domain domain;
    private final Workshop.Product product;
    private final Map<ClassRef, NamedType> types = new LinkedHashMap<>();

    /** In so many of a thousand cases a fact that ought to be there is missing. */
    private int missing;

    Facts(Dice dice, Domain domain, Workshop.Product product) {
        this.dice = dice;
        this.domain = domain;
        this.product = product;
        product.bound().types().forEach(type -> types.put(type.ref(), type));
    }

    void missing(int permille) {
        missing = permille;
    }

    /** An object of some types, with all facts. */
    Value.Thing thing(List<ClassRef> of) {
        Map<String, Value> facts = new LinkedHashMap<>();
        for (ClassRef ref : of) {
            for (Accessor accessor : accessors(ref)) {
                facts.computeIfAbsent(accessor.name(), name -> fact(accessor));
            }
        }
        return new Value.Thing(of, facts);
    }

    List<Accessor> accessors(ClassRef ref) {
        return Objects.requireNonNull(types.get(ref), ref.toString()).accessors().stream()
                .filter(Accessor::isFact)
                .toList();
    }

    Value fact(Accessor accessor) {
        boolean absent = accessor.nullable()
                ? dice.chance(25)
                : !accessor.type().isPrimitive() && !accessor.effectiveDate() && dice.between(1, 1000) <= missing;
        return absent ? new Value.Nothing() : value(accessor.type());
    }

    private Value value(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.keyword().equals("boolean") ? truth() : whole(primitive.keyword());
        }
        JavaType.Declared declared = (JavaType.Declared) type;
        return switch (declared.ref().canonicalName()) {
            case "java.lang.Boolean" -> truth();
            case "java.lang.Integer" -> whole("int");
            case "java.lang.Long" -> whole("long");
            case "java.lang.Short" -> whole("short");
            case "java.lang.Byte" -> whole("byte");
            case "java.lang.Character" -> whole("char");
            case "java.lang.String" -> new Value.Text(dice.pick(domain.texts()));
            case "java.time.LocalDate" -> Value.Date.of(dice.pick(domain.dates()));
            case "java.util.Optional" ->
                new Value.Maybe(
                        dice.chance(30)
                                ? Optional.empty()
                                : Optional.of(value(declared.arguments().get(0))));
            case "java.util.Set", "java.util.List" ->
                several(declared.arguments().get(0));
            default -> own(declared.ref());
        };
    }

    private Value truth() {
        return new Value.Truth(dice.chance(50));
    }

    private Value whole(String size) {
        long value = dice.pick(domain.wholes());
        boolean extreme = dice.chance(4);
        return new Value.Whole(
                switch (size) {
                    case "long" -> extreme ? dice.of(Long.MIN_VALUE, Long.MAX_VALUE) : value;
                    case "short" -> extreme ? dice.of(Short.MIN_VALUE, Short.MAX_VALUE) : (short) value;
                    case "byte" -> (byte) value;
                    case "char" -> dice.of('a', 'b', 'c', 'd', (char) value);
                    default -> extreme ? dice.of(Integer.MIN_VALUE, Integer.MAX_VALUE) : (int) value;
                });
    }

    /** Some values, none of them twice. */
    private Value several(JavaType element) {
        List<Value> all = some(element);
        List<Value> chosen = new ArrayList<>();
        int most = dice.between(0, 3);
        dice.shuffled(all).stream().limit(most).forEach(chosen::add);
        return new Value.Many(List.copyOf(chosen));
    }

    private List<Value> some(JavaType type) {
        ClassRef ref = type.declared().orElseThrow();
        if (ref.canonicalName().equals("java.lang.String")) {
            return domain.texts().stream().<Value>map(Value.Text::new).toList();
        }
        boolean constants = !ref.packageName().startsWith("java")
                && product.type(ref.nestedName()).isEnum();
        return constants
                ? constants(ref)
                : Stream.generate(() -> value(type)).limit(3).distinct().toList();
    }

    private Value own(ClassRef ref) {
        return product.type(ref.nestedName()).isEnum() ? dice.pick(constants(ref)) : thing(List.of(ref));
    }

    private List<Value> constants(ClassRef ref) {
        return Stream.of(product.type(ref.nestedName()).getEnumConstants())
                .<Value>map(constant -> new Value.Choice(ref, ((Enum<?>) constant).name()))
                .toList();
    }
}
