package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
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
            if (run.size() != before.size()) {
                differences.add(request.chain().positions().get(i).name() + " are " + run.size());
            }
            for (int j = 0; j < run.size(); j++) {
                differences.addAll(of(names.get(i).get(j), run.get(j), known(j, run, before)));
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

    /** What goes without saying of a party of a run: that it is as it was, or as the one before it. */
    private static Value.Thing known(int element, List<Value.Thing> run, List<Value.Thing> before) {
        if (element < before.size()) {
            return before.get(element);
        }
        return element > 0 ? run.get(element - 1) : new Value.Thing(run.get(0).types(), Map.of());
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
                .filter(fact ->
                        !Objects.equals(thing.facts().get(fact), before.facts().get(fact)))
                .forEach(fact -> new FactWords(name, List.of(fact), isCharacter(thing, fact), Set.of())
                        .of(thing)
                        .ifPresent(differences::add));
        return differences;
    }

    /** In the field's words, where it has some. */
    private String label(ClassRef type) {
        return Optional.ofNullable(types.get(type))
                .flatMap(NamedType::party)
                .filter(label -> !label.isBlank())
                .orElseGet(() -> Words.lowerCase(type));
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
