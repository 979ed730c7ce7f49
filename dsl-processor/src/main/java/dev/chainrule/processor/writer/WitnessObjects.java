package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How does a party or a transaction of a witness come about? As one expression, if that can be: with a builder, that of another object
 * where it differs from that; and one that tells what a default accessor would, with a {@link ToldRecords record} around it. Else
 * statements make it.
 */
final class WitnessObjects {

    /**
     * An object whose builder is at hand.
     *
     * @param method the call that begins the builder: {@code sale()}
     */
    record Base(Value.Thing thing, String method) {}

    private final SnippetTypes types;
    private final Builders builders;
    private final ToldRecords records;

    WitnessObjects(SnippetTypes types, Builders builders, ToldRecords records) {
        this.types = types;
        this.builders = builders;
        this.records = records;
    }

    /** An object with the type that its place has, where it says none itself. */
    static Value.Thing typed(Value.Thing thing, ClassRef type) {
        return thing.types().isEmpty() ? new Value.Thing(List.of(type), thing.facts()) : thing;
    }

    /** The builder of an object, without what it tells of default accessors; none where it takes more than that. */
    Optional<List<String>> builder(Value.Thing thing, String name) {
        return calls(plain(thing), Map.of(), name).map(calls -> {
            List<String> all = new ArrayList<>();
            all.add(builders.find(thing.types().get(0)).map(builders::start).orElseThrow());
            all.addAll(calls);
            return all;
        });
    }

    /** An object as one expression; none where it takes more than that. */
    Optional<String> expression(Value.Thing thing, Optional<Base> base, String name) {
        Optional<Base> near = base.filter(one -> one.thing().types().equals(thing.types()));
        Optional<String> built = near.flatMap(
                        one -> calls(plain(thing), one.thing().facts(), name)
                                .map(calls -> one.method() + String.join("", calls)))
                .or(() -> near.isPresent()
                        ? Optional.empty()
                        : builder(thing, name).map(all -> String.join("", all)))
                .map(calls -> calls + ".build()");
        List<Accessor> told = objects().told(thing);
        return told.isEmpty() ? built : built.flatMap(facts -> around(facts, thing, told, name));
    }

    private Optional<String> around(String facts, Value.Thing thing, List<Accessor> told, String name) {
        SnippetLines lines = new SnippetLines(Set.of());
        SnippetValues values = new SnippetValues(types, new SnippetObjects(types, builders, lines));
        List<String> arguments = new ArrayList<>(List.of(facts));
        for (Accessor accessor : told) {
            Value value = Objects.requireNonNull(thing.facts().get(accessor.name()));
            arguments.add(values.write(value, accessor.type(), name));
        }
        Optional<Builders.Builder> builder = builders.find(thing.types().get(0));
        return lines.all().isEmpty() && lines.isComplete()
                ? builder.map(one -> "new " + records.of(one, told) + "(" + String.join(", ", arguments) + ")")
                : Optional.empty();
    }

    private Optional<List<String>> calls(Value.Thing thing, Map<String, Value> held, String name) {
        SnippetLines lines = new SnippetLines(Set.of());
        SnippetObjects objects = new SnippetObjects(types, builders, lines);
        if (!objects.canBeBuilt(thing)) {
            return Optional.empty();
        }
        List<String> calls = objects.calls(thing, held, name);
        return lines.all().isEmpty() && lines.isComplete() ? Optional.of(calls) : Optional.empty();
    }

    private SnippetObjects objects() {
        return new SnippetObjects(types, builders, new SnippetLines(Set.of()));
    }

    private Value.Thing plain(Value.Thing thing) {
        Map<String, Value> facts = new HashMap<>(thing.facts());
        objects().told(thing).forEach(accessor -> facts.remove(accessor.name()));
        return new Value.Thing(thing.types(), facts);
    }

    /** The variable that holds an object, after statements that declare it; none where it cannot be made. */
    Optional<String> statements(ChainParameters.Placed placed, SnippetLines lines) {
        String variable = lines.name(placed.name());
        new SnippetObjects(types, builders, lines).declare(placed.thing(), placed.type(), variable);
        return lines.isComplete() ? Optional.of(variable) : Optional.empty();
    }
}
