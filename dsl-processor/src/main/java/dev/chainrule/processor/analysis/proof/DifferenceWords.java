package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is another in a request than in one that it is compared with? {@code provider.mpaSigned is absent}: fact by fact, but for the
 * effective date.
 */
public final class DifferenceWords {

    private final Map<ClassRef, NamedType> types = new HashMap<>();

    public DifferenceWords(BoundPolicy bound) {
        bound.types().forEach(type -> types.put(type.ref(), type));
    }

    /** The differences of a request from another along the same chain, party by party, and the transaction's at the end. */
    public List<String> of(Request request, Request base) {
        List<String> differences = new ArrayList<>();
        List<List<String>> names = request.names();
        for (int i = 0; i < names.size(); i++) {
            List<Value.Thing> run = request.parties().get(i);
            List<Value.Thing> before = base.parties().get(i);
            BoundChain.Position position = request.chain().positions().get(i);
            if (run.size() != before.size()) {
                differences.add(
                        run.size() == 1
                                ? "there is 1 " + names.get(i).get(0)
                                : "there are " + (run.isEmpty() ? "no" : run.size()) + " " + position.name());
            }
            for (int j = 0; j < run.size(); j++) {
                int element = j;
                String name = names.get(i).get(j);
                differences.addAll(known(j, run, before)
                        .map(known -> of(name, run.get(element), known))
                        .orElseGet(() -> ofNew(name, run.get(element), position)));
            }
        }
        request.chain()
                .transaction()
                .ifPresent(deal -> request.transaction()
                        .ifPresent(thing -> base.transaction().ifPresent(before -> {
                            Value.Thing undated = deal.date()
                                    .map(date -> without(date, thing))
                                    .orElse(thing);
                            differences.addAll(of(deal.name(), undated, before));
                        })));
        return List.copyOf(differences);
    }

    /** What goes without saying of a party of a run: that it is as it was, or as the one before it; nothing of a first one. */
    private static Optional<Value.Thing> known(int element, List<Value.Thing> run, List<Value.Thing> before) {
        if (element < before.size()) {
            return Optional.of(before.get(element));
        }
        return element > 0 ? Optional.of(run.get(element - 1)) : Optional.empty();
    }

    /** All that is told of a party, and what it is, where the place does not say. */
    private List<String> ofNew(String name, Value.Thing thing, BoundChain.Position position) {
        return of(name, thing, new Value.Thing(position.isAbstract() ? List.of() : thing.types(), Map.of()));
    }

    private static Value.Thing without(String fact, Value.Thing thing) {
        Map<String, Value> facts = new HashMap<>(thing.facts());
        facts.remove(fact);
        return new Value.Thing(thing.types(), facts);
    }

    private List<String> of(String name, Value.Thing thing, Value.Thing before) {
        List<String> differences = new ArrayList<>();
        if (!thing.types().equals(before.types())) {
            differences.add(name + " is the "
                    + Words.and(thing.types().stream().map(this::label).toList()));
        }
        thing.facts().keySet().stream()
                .sorted()
                .filter(fact -> hasFact(thing, fact))
                .filter(fact ->
                        !Objects.equals(thing.facts().get(fact), before.facts().get(fact)))
                .forEach(fact -> new FactWords(name, List.of(fact), isCharacter(thing, fact), Set.of())
                        .of(thing)
                        .ifPresent(differences::add));
        return differences;
    }

    /** Whether an object has a fact: what a solver says of it may be of another type. */
    private boolean hasFact(Value.Thing thing, String fact) {
        return thing.types().stream().noneMatch(types::containsKey)
                || thing.types().stream()
                        .flatMap(type -> Optional.ofNullable(types.get(type)).stream())
                        .anyMatch(type -> type.accessor(fact).isPresent());
    }

    /** In the field's words, where it has some. */
    private String label(ClassRef type) {
        return Optional.ofNullable(types.get(type)).map(NamedType::label).orElseGet(type::inWords);
    }

    private boolean isCharacter(Value.Thing thing, String fact) {
        return thing.types().stream()
                .flatMap(type -> Optional.ofNullable(types.get(type)).stream())
                .flatMap(type -> type.accessor(fact).stream())
                .map(accessor -> accessor.type())
                .map(type -> type instanceof JavaType.Declared declared
                                && declared.ref().canonicalName().equals("java.util.Optional")
                                && !declared.arguments().isEmpty()
                        ? declared.arguments().get(0)
                        : type)
                .anyMatch(type -> type.equals(new JavaType.Primitive("char")) || type.is("java.lang.Character"));
    }
}
