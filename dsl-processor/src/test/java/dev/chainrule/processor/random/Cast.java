package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Fact;
import dev.chainrule.processor.random.Draft.Kind;
import dev.chainrule.processor.random.Draft.Shape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types are there, which are above which, and what can they be asked? */
final class Cast {

    private final Map<String, Shape> types = new LinkedHashMap<>();

    Cast(List<Shape> types) {
        types.forEach(type -> this.types.put(type.name(), type));
    }

    Shape type(String name) {
        return types.get(name);
    }

    List<Shape> all(Kind kind) {
        return types.values().stream().filter(type -> type.kind() == kind).toList();
    }

    /** The type and all above it. */
    Set<String> upwards(String name) {
        Set<String> found = new LinkedHashSet<>();
        climb(name, found);
        return found;
    }

    private void climb(String name, Set<String> found) {
        if (types.containsKey(name) && found.add(name)) {
            types.get(name).above().forEach(above -> climb(above, found));
        }
    }

    boolean isBelow(String lower, String upper) {
        return upwards(lower).contains(upper);
    }

    List<String> partiesBelow(String name) {
        return all(Kind.PARTY).stream()
                .map(Shape::name)
                .filter(party -> isBelow(party, name))
                .toList();
    }

    /** All facts of a type, each name once. */
    List<Fact> facts(String name) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        upwards(name).forEach(type -> types.get(type).facts().forEach(fact -> facts.putIfAbsent(fact.name(), fact)));
        return List.copyOf(facts.values());
    }

    List<String> constants(Sort choice) {
        return types.get(choice.name()).constants();
    }
}
