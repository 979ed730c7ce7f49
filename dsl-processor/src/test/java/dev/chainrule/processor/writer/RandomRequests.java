package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.writer.BoundPolicies.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests to a policy with facts of all kinds, alike on every run. */
final class RandomRequests {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "DE",
            "\"quoted\" \\u0022 \\",
            "line\nand\ttab\r",
            "\u0000\u202e\u2028 %s $L {x}",
            "名前 😀",
            "\ud800");

    private final Bound bound;
    private final Random random;

    RandomRequests(Bound bound, long seed) {
        this.bound = bound;
        this.random = new Random(seed);
    }

    /** The classes and interfaces that a type names. */
    static Stream<ClassRef> mentioned(JavaType type) {
        return Stream.concat(
                type.declared().stream(), SnippetTypes.arguments(type).stream().flatMap(RandomRequests::mentioned));
    }

    Request next(BoundChain chain) {
        List<List<Value.Thing>> parties = new ArrayList<>();
        for (Position position : chain.positions()) {
            int count = position.run()
                    ? position.min() + random.nextInt(Math.min(3, position.max() - position.min()) + 1)
                    : 1;
            parties.add(IntStream.range(0, count).mapToObj(i -> party(position)).toList());
        }
        return new Request(chain, chain.transaction().map(this::transaction), parties);
    }

    /** A missing date is a mistake of whoever calls a validator. */
    private Value.Thing transaction(BoundChain.Deal deal) {
        Value.Thing thing = thing(List.of(deal.type()), 0);
        Map<String, Value> facts = new TreeMap<>(thing.facts());
        deal.date().ifPresent(accessor -> facts.put(accessor, date()));
        return new Value.Thing(thing.types(), facts);
    }

    private Value.Thing party(Position position) {
        if (!position.isAbstract()) {
            return thing(List.of(position.type()), 0);
        }
        List<ClassRef> types = position.alternatives();
        boolean all = random.nextInt(4) == 0;
        return thing(all ? types : List.of(types.get(random.nextInt(types.size()))), 0);
    }

    private Value.Thing thing(List<ClassRef> types, int depth) {
        Map<String, Value> facts = new TreeMap<>();
        facts(bound, types).stream()
                .filter(fact -> random.nextInt(8) > 0)
                .forEach(fact -> facts.put(fact.name(), value(fact.type(), 12, depth)));
        return new Value.Thing(types, facts);
    }

    private Optional<NamedType> find(ClassRef ref) {
        return bound.policy().types().stream()
                .filter(type -> type.ref().equals(ref))
                .findFirst();
    }

    /** A value; of as many as {@code present}, one is null. */
    private Value value(JavaType type, int present, int depth) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive(primitive.keyword());
        }
        if (random.nextInt(present) == 0) {
            return new Value.Nothing();
        }
        String name = type.declared().map(ClassRef::canonicalName).orElse("");
        JavaType element = SnippetTypes.element(type);
        return switch (name) {
            case "java.lang.Boolean" -> primitive("boolean");
            case "java.lang.Byte", "java.lang.Short", "java.lang.Long" ->
                primitive(name.substring(10).toLowerCase(java.util.Locale.ROOT));
            case "java.lang.Integer" -> primitive("int");
            case "java.lang.Character" -> primitive("char");
            case "java.lang.String" -> new Value.Text(TEXTS.get(random.nextInt(TEXTS.size())));
            case "java.time.LocalDate" -> date();
            case "java.util.Optional" ->
                new Value.Maybe(
                        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(element, 1 << 30, depth)));
            case "java.util.Set" -> many(element, 1 << 30, depth, true);
            case "java.util.List", "java.util.Collection" -> many(element, 12, depth, false);
            default -> object(type, depth);
        };
    }

    private Value many(JavaType element, int present, int depth, boolean distinct) {
        List<Value> values = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> value(element, present, depth))
                .toList();
        return new Value.Many(distinct ? List.copyOf(new LinkedHashSet<>(values)) : values);
    }

    private Value primitive(String keyword) {
        return switch (keyword) {
            case "boolean" -> new Value.Truth(random.nextBoolean());
            case "float", "double" -> new Value.Other(new JavaType.Primitive(keyword));
            default -> whole(ValueType.Size.valueOf(keyword.toUpperCase(java.util.Locale.ROOT)));
        };
    }

    private Value whole(ValueType.Size size) {
        return switch (random.nextInt(4)) {
            case 0 -> new Value.Whole(size.least());
            case 1 -> new Value.Whole(size.greatest());
            case 2 -> new Value.Whole(0);
            default -> new Value.Whole("a\n'\\\0 ".charAt(random.nextInt(6)));
        };
    }

    private Value date() {
        return switch (random.nextInt(8)) {
            case 0 -> Value.Date.of(LocalDate.MIN);
            case 1 -> Value.Date.of(LocalDate.MAX);
            default -> Value.Date.of(LocalDate.of(2014 + random.nextInt(12), 1 + random.nextInt(12), 28));
        };
    }

    private Value object(JavaType type, int depth) {
        Optional<ClassRef> ref = type.declared();
        List<String> constants = ref.map(bound.enums()::get).orElse(List.of());
        if (!constants.isEmpty()) {
            return new Value.Choice(ref.orElseThrow(), constants.get(random.nextInt(constants.size())));
        }
        return ref.isPresent() && find(ref.get()).isPresent() && depth < 3
                ? thing(List.of(ref.get()), depth + 1)
                : new Value.Other(type);
    }

    /** The facts of objects of these types, but for what one of the types answers by default. */
    static List<Accessor> facts(Bound bound, List<ClassRef> types) {
        Map<String, Accessor> facts = new TreeMap<>();
        Set<ClassRef> asked = Set.copyOf(types);
        List<NamedType> all = bound.policy().types().stream()
                .filter(type -> asked.contains(type.ref()))
                .toList();
        all.stream()
                .flatMap(type -> type.accessors().stream())
                .filter(Accessor::isFact)
                .filter(fact -> all.stream().noneMatch(type -> type.answers(fact.name())))
                .forEach(fact -> facts.put(fact.name(), fact));
        return List.copyOf(facts.values());
    }
}
