package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How does an object with facts come about? With the builder of its generated facts; where there is none, or one that cannot
 * make it, as a record of its own that implements its types.
 */
final class SnippetObjects {

    private final SnippetTypes types;
    private final Builders builders;
    private final SnippetLines lines;
    private final SnippetValues values;

    SnippetObjects(SnippetTypes types, Builders builders, SnippetLines lines) {
        this.types = types;
        this.builders = builders;
        this.lines = lines;
        this.values = new SnippetValues(types, this);
    }

    /** Declares a party or a transaction as a variable, whose name was taken before. */
    void declare(Value.Thing thing, ClassRef type, String variable) {
        Value.Thing typed = thing.types().isEmpty() ? new Value.Thing(List.of(type), thing.facts()) : thing;
        if (!define(typed, variable)) {
            markIncomplete();
            String name = types.of(type);
            lines.add(name + " " + variable + " = null; // any " + name);
        }
    }

    /** Declares an object that is a fact of another, and answers with its variable; nothing where it cannot be made. */
    Optional<String> find(Value.Thing thing, JavaType type, String name) {
        Value.Thing typed = thing.types().isEmpty()
                ? new Value.Thing(type.declared().stream().toList(), thing.facts())
                : thing;
        if (!canBeMade(typed)) {
            return Optional.empty();
        }
        String variable = lines.name(name);
        define(typed, variable);
        return Optional.of(variable);
    }

    void markIncomplete() {
        lines.markIncomplete();
    }

    /** Any object of a type that the policy knows. */
    Optional<String> findAny(JavaType type, String name) {
        Optional<NamedType> known = type.declared().flatMap(types::find);
        if (known.filter(found -> found.kind() == NamedType.Kind.ENUM).isPresent()) {
            return Optional.of(types.of(type) + ".values()[0]");
        }
        return known.flatMap(found -> find(new Value.Thing(List.of(found.ref()), Map.of()), type, name));
    }

    private boolean define(Value.Thing thing, String variable) {
        if (canBeBuilt(thing)) {
            build(thing, variable);
        } else if (canBeMade(thing)) {
            record(thing, variable);
        } else {
            return false;
        }
        return true;
    }

    private boolean canBeMade(Value.Thing thing) {
        return canBeBuilt(thing)
                || (!thing.types().isEmpty()
                        && JoinedTypes.can(thing.types(), types)
                        && thing.types().stream()
                                .allMatch(type -> types.find(type)
                                        .filter(FactsNames::isImplementable)
                                        .filter(found -> types.isVisible(found.visibility(), type))
                                        .isPresent()));
    }

    /** A record of generated facts takes a missing {@code Optional} for an absent one. */
    boolean canBeBuilt(Value.Thing thing) {
        return thing.types().size() == 1
                && told(thing).isEmpty()
                && builders.find(thing.types().get(0)).isPresent()
                && facts(thing).stream()
                        .noneMatch(fact -> fact.type().is("java.util.Optional")
                                && thing.facts().get(fact.name()) instanceof Value.Nothing);
    }

    /** What a record of an object has as components. */
    private List<Accessor> facts(Value.Thing thing) {
        return accessors(
                thing,
                accessor -> (accessor.isFact() && !isAnswered(accessor, thing)) || isOverridden(accessor, thing));
    }

    /** The default accessors of which the object tells itself what they answer. */
    List<Accessor> told(Value.Thing thing) {
        return accessors(thing, accessor -> isOverridden(accessor, thing));
    }

    /** Whether another of its types answers an accessor by default, of which nothing is told. */
    private boolean isAnswered(Accessor accessor, Value.Thing thing) {
        return !thing.facts().containsKey(accessor.name())
                && thing.types().stream()
                        .flatMap(type -> types.find(type).stream())
                        .anyMatch(type -> type.answers(accessor.name()));
    }

    private static boolean isOverridden(Accessor accessor, Value.Thing thing) {
        return !accessor.isAbstract() && accessor.isReadable() && thing.facts().containsKey(accessor.name());
    }

    private List<Accessor> accessors(Value.Thing thing, Predicate<Accessor> which) {
        Map<String, Accessor> accessors = new LinkedHashMap<>();
        thing.types().stream()
                .flatMap(type -> types.find(type).stream())
                .flatMap(type -> type.accessors().stream())
                .filter(which)
                .forEach(accessor -> accessors.putIfAbsent(accessor.name(), accessor));
        return List.copyOf(accessors.values());
    }

    private void build(Value.Thing thing, String variable) {
        String start = builders.find(thing.types().get(0)).map(builders::start).orElseThrow();
        List<String> calls = new ArrayList<>(calls(thing, Map.of(), variable));
        calls.add(".build();");
        lines.addChain("var " + variable + " = " + start, calls);
    }

    /**
     * The calls that give a builder the facts of an object.
     *
     * @param held the facts that it holds already; it has no others from the start
     * @param variable what the object is called, for the names of others that it takes
     */
    List<String> calls(Value.Thing thing, Map<String, Value> held, String variable) {
        List<String> calls = new ArrayList<>();
        for (Accessor fact : facts(thing)) {
            Value value = thing.facts().get(fact.name());
            Value before = held.get(fact.name());
            boolean wasInitial = before == null || isInitial(before, fact.type());
            if (value == null || isInitial(value, fact.type())) {
                if (!wasInitial) {
                    calls.add("." + fact.name() + "(" + initial(fact.type()) + ")");
                }
            } else if (!value.equals(before)) {
                calls.add("." + fact.name() + "(" + argument(value, fact, variable) + ")");
            }
        }
        return calls;
    }

    /** Whether a builder holds the value from the start. */
    private static boolean isInitial(Value value, JavaType type) {
        boolean zero = value.equals(new Value.Truth(false)) || value.equals(new Value.Whole(0));
        return type.isPrimitive()
                ? zero || value instanceof Value.Other
                : value instanceof Value.Nothing
                        || (type.is("java.util.Optional") && value.equals(new Value.Maybe(Optional.empty())));
    }

    /** Builders take what is present as it is, unless that could be taken for the {@code Optional} itself. */
    private String argument(Value value, Accessor fact, String variable) {
        String name = variable + Surface.capitalized(fact.name());
        Optional<JavaType> present = FactsRecordWriter.presentValue(fact).filter(type -> !type.is("java.lang.Object"));
        if (present.isEmpty() || !(value instanceof Value.Maybe maybe)) {
            return values.write(value, fact.type(), name);
        }
        return values.find(maybe.value().orElseThrow(), present.get(), name)
                .orElseGet(() -> values.nothingFor(fact.type()));
    }

    private void record(Value.Thing thing, String variable) {
        List<String> components = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (Accessor fact : facts(thing)) {
            components.add(types.of(fact.type()) + " " + fact.name());
            Value value = thing.facts().get(fact.name());
            String name = variable + Surface.capitalized(fact.name());
            arguments.add(value == null ? initial(fact.type()) : values.write(value, fact.type(), name));
        }
        String name = lines.name(Surface.capitalized(variable) + "Facts");
        String implemented =
                String.join(", ", thing.types().stream().map(types::of).toList());
        lines.addCall("record " + name, components, " implements " + implemented + " {}");
        lines.addCall("var " + variable + " = new " + name, arguments, ";");
    }

    private String initial(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return StandIns.zero(primitive);
        }
        return type.is("java.util.Optional") ? types.util("Optional") + ".empty()" : "null";
    }
}
